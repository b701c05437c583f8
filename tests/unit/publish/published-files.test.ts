import { describe, expect, test } from 'vitest'
import { listPublishedFiles, publishedPatterns, toMediaType } from '../../../lib/publish/published-files.ts'
import { sillyArchive } from './silly-archive.ts'

const files = [...listPublishedFiles(sillyArchive)].flat()
const paths = files.map(({ path }) => path)

describe('published files', () => {
  test('each have a path of their own', () => {
    expect(new Set(paths).size).toBe(paths.length)
  })
  test('stand under every kind of page that promises them', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        '/feed.xml',
        '/feed.json',
        '/corrections/feed.xml',
        '/calendar.ics',
        '/card.png',
        '/data/articles.csv',
        '/people/ada-grip/feed.json',
        '/people/ada-grip/card.png',
        '/hashtags/gripstrong/card.png',
        '/topics/rest/feed.xml',
        '/sources/daily-clapper/feed.xml',
        '/rounds/2021/card.png',
        '/posts/ada-grip-2021-09-23/card.png',
        '/embed/posts/ada-grip-2021-09-23/index.html',
        '/embed/articles/2021-09-23-grips-speak/oembed.json',
      ]),
    )
  })
  test('stay where they were when their page has moved', async () => {
    const bodyAt = (path: string) => files.find((file) => file.path === path)?.toBody()
    expect(paths).toContain('/articles/grips-spoke/card.png')
    expect(await bodyAt('/embed/articles/grips-spoke/oembed.json')).toBe(await bodyAt('/embed/articles/2021-09-23-grips-speak/oembed.json'))
  })
  test('are made without a fault, and the same twice', async () => {
    const again = [...listPublishedFiles(sillyArchive)].flat()
    for (const [index, { path, toBody }] of files.entries()) {
      if (path.endsWith('.png')) continue
      const body = await toBody()
      expect(body, path).not.toBe('')
      expect(await again[index]?.toBody(), path).toBe(body)
    }
  })
  test('are of a type that is known, and the development server knows them', () => {
    const patterns = publishedPatterns.map((pattern) => new RegExp(`^${pattern.replace('/:path*', '(?:/[^/]+)*').replace(/:file/, '')}$`))
    for (const path of paths) {
      expect(toMediaType(path), path).not.toBe('application/octet-stream')
      expect(
        patterns.some((pattern) => pattern.test(path)),
        path,
      ).toBe(true)
    }
  })
})
