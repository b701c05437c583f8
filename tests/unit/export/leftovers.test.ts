import { describe, expect, test } from 'vitest'
import { findUnusedAssets, isLeftover } from '../../../lib/export/leftovers.ts'

describe('leftovers', () => {
  test.each(['index.txt', 'articles/noodles/index.txt', 'articles/noodles/__next._tree.txt', '404/index.html', '_not-found/index.html'])(
    '%s goes',
    (file) => {
      expect(isLeftover(file)).toBe(true)
    },
  )

  test.each(['hashtags/-/index.html', 'hashtags/-/feed.xml', 'data/-'])('%s is the placeholder of an empty kind and goes', (file) => {
    expect(isLeftover(file)).toBe(true)
  })

  test.each(['index.html', '404.html', 'robots.txt', 'articles/404/index.html', 'articles/a-b/index.html', 'data/-.csv'])(
    '%s stays',
    (file) => {
      expect(isLeftover(file)).toBe(false)
    },
  )
})

test('assets are used by a page, or by a style sheet that is used', () => {
  const styles: Record<string, string> = {
    '_next/static/chunks/a.css': '@font-face{src:url(../media/a.woff2)}p{background:url("data:image/png;base64,AA")}',
    '_next/static/chunks/b.css': '@font-face{src:url(../media/b.woff2)}',
  }
  const files = [...Object.keys(styles), '_next/static/media/a.woff2', '_next/static/media/b.woff2', '_next/static/chunks/a.js', 'icon.svg']
  expect(findUnusedAssets(files, ['/_next/static/chunks/a.css?v=1'], (file) => styles[file] ?? '')).toEqual([
    '_next/static/chunks/b.css',
    '_next/static/media/b.woff2',
    '_next/static/chunks/a.js',
  ])
})
