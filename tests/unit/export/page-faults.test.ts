import { describe, expect, test } from 'vitest'
import { findPageFaults } from '../../../lib/export/page-faults.ts'

const page = (head: string, body: string) => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

describe('a page that needs what it will not have is at fault', () => {
  test.each([
    ['an inline script', page('', '<script>alert(1)</script>')],
    ['an inline script', page('<script type="module">import "/a.js"</script>', '')],
    ['a style attribute', page('', '<p class="a" style="color:red">soup</p>')],
    ['a <style> element', page('<style>p{color:red}</style>', '')],
    ['an event attribute', page('', '<button type="button" onclick="go()">Soup</button>')],
    ['a javascript: address', page('', '<a href=" JavaScript:go()">Soup</a>')],
    ['a <base> element', page('<base href="/soup/"/>', '')],
    ['a part that waits for a script', page('', '<!--$?--><template id="B:0"></template><p>…</p><!--/$-->')],
    ['a part that waits for a script', page('', '<div hidden="" id="S:0"><p>late soup</p></div>')],
  ])('%s: %s', (fault, html) => {
    const found = findPageFaults(html)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((text) => text.startsWith(fault))).toBe(true)
    for (const text of found) expect(text).toContain('; ') // says what to do instead
  })
})

describe('a page that needs nothing is not', () => {
  test.each([
    ['our script, a file of its own', page('<script src="/assets/reading-A1.js"></script>', '')],
    [
      'data',
      page('<script type="speculationrules">{"a":1}</script>', '<script type="application/ld+json">{"a":" style=\\"x\\""}</script>'),
    ],
    ['words that look like code', page('', '<p>onclick=&quot;x&quot; style=&quot;y&quot; &lt;script&gt; javascript: it is</p>')],
    ['words in straight quotation marks, as Markdown prints them', page('', '<p>a style="plain" and an onion="raw"</p>')],
    ['a hidden control', page('', '<div data-share="true" hidden="" class="share"></div>')],
  ])('%s', (_name, html) => expect(findPageFaults(html)).toEqual([]))
})
