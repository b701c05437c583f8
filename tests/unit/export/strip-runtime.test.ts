import { describe, expect, test } from 'vitest'
import { stripRuntime } from '../../../lib/export/strip-runtime.ts'

const policy = "default-src 'none'"
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`
const finished = (head: string, body: string) => page(meta + head, body)
const faultsOf = (body: string) => stripRuntime(page('', body), policy, '').faults

describe('what goes', () => {
  const head =
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/b.js" async=""></script>'
  const tail =
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<p>\\"words\\"</p>"])</script>'

  test('the runtime, its preloads and its payload', () => {
    const { html, faults } = stripRuntime(page(head, `<h1>Noodles</h1>${tail}`), policy, '')
    expect(html).toBe(finished('', '<h1>Noodles</h1>'))
    expect(faults).toEqual([])
  })

  test('the same under a base path, and nothing of a neighbour', () => {
    const own = '<script src="/turnaround/_next/a.js"></script>'
    const other = '<script src="/_next/a.js"></script>'
    expect(stripRuntime(page(own + other, ''), policy, '/turnaround').html).toBe(finished(other, ''))
  })
})

describe('what stays, byte for byte', () => {
  test.each([
    ['our own scripts', '<script src="/enhance/reading-1a2b3c4d.js"></script>'],
    ['data in scripts', '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>'],
    ['style sheets', '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    ['fonts', '<link rel="preload" as="font" href="/_next/static/media/a.woff2" crossOrigin=""/>'],
    ['odd but right HTML', "<p class=a title='\"'>1 &lt; 2 &amp;c. <br>—  “Noodles”<!-- -->!\n\n</p>"],
    ['words that look like code', '<p>onclick="x" style="y" self.__next_f.push &lt;script&gt;</p>'],
  ])('%s', (_name, body) => {
    const { html, faults } = stripRuntime(page('', body), policy, '')
    expect(html).toBe(finished('', body))
    expect(faults).toEqual([])
  })
})

test('names the assets a page needs', () => {
  const body = '<link rel="stylesheet" href="/t/_next/a.css"/><img src="/t/_next/b.png" alt=""/><a href="/t/">home</a>'
  expect(stripRuntime(page('', body), policy, '/t').assets).toEqual(['/t/_next/a.css', '/t/_next/b.png'])
})

describe('what a page may not hold', () => {
  test.each([
    ['an inline script', '<script>alert(1)</script>', /an inline script, "alert\(1\)/],
    ['an inline module', '<script type="module">import "/a.js"</script>', /an inline script/],
    ['a handler', '<button onClick="x()">Go</button>', /onclick on <button>/],
    ['a style attribute', '<p style="color:red">Go</p>', /style attribute on <p>/],
    ['a style element', '<style>p{color:red}</style>', /<style>/],
    ['a javascript: address', '<a href=" javascript:x()">Go</a>', /javascript:/],
    ['a pending boundary', '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->', /Suspense/],
    ['a failed boundary', '<!--$!--><template></template><!--/$-->', /Suspense/],
    ['a hidden part', '<div hidden id="S:0">Late</div>', /move into place/],
    ['a base', '<base href="/x/"/>', /<base>/],
  ])('%s', (_name, body, message) => {
    expect(faultsOf(body)).toContainEqual(expect.stringMatching(message))
  })

  test('what is complete is no fault', () => {
    expect(faultsOf('<div hidden=""><!--$--><!--/$--></div><template id="row"></template>')).toEqual([])
  })

  test('no head', () => {
    expect(stripRuntime('<p>Noodles</p>', policy, '').faults).toContainEqual(expect.stringMatching(/<head>/))
  })
})
