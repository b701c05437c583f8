import { expect, test } from 'vitest'
import { findCurrent, toSiteNav } from '../../../lib/views/site-nav.ts'
import { baseTree, build } from '../content-tree.ts'

const nav = toSiteNav(build({ ...baseTree, 'pages/about.md': '---\ntitle: About the soup\n---\nSoup.\n' }).archive)
const link = (text: string) => {
  const found = [...nav.main, ...nav.more].find((candidate) => candidate.text === text)
  if (!found) throw new Error(`no link ${text}`)
  return found
}

test('links only to rounds and pages of prose that exist', () => {
  expect(nav.main.map(({ path }) => path)).toContain('/rounds/2021/')
  expect(nav.main.map(({ path }) => path)).not.toContain('/rounds/2024/')
  expect(link('About').path).toBe('/about/')
  expect(nav.more.map(({ path }) => path)).not.toContain('/accessibility/')
})

test.each([
  ['People', '/people/', 'page'],
  ['People', '/people/ada-grip/', 'true'],
  ['People', '/posts/', undefined],
  ['Timeline', '/', 'page'],
  ['Timeline', '/articles/soup/', 'true'],
  ['Timeline', '/timeline/2021/', 'true'],
  ['Timeline', '/people/', undefined],
  ['Timeline', undefined, undefined],
] as const)('%s is marked on %s: %s', (text, path, current) => expect(findCurrent(link(text), path)).toBe(current))
