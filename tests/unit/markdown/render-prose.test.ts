import { describe, expect, test } from 'vitest'
import { parseBody } from '../../../lib/markdown/parse-body.ts'
import { type ProseLinks, renderProse } from '../../../lib/markdown/render-prose.ts'

const links: ProseLinks = { hashtag: (tag) => (tag === 'Known' ? '/hashtags/known/' : undefined), sitePath: (path) => `/base${path}` }

function render(text: string, own: ProseLinks = links) {
  const { body } = parseBody('a.md', text, 1, false)
  return body.blocks.map((block) => (block.type === 'prose' ? renderProse(block.nodes, own) : '')).join('')
}

describe('prose', () => {
  test('gets typographic quotation marks, dashes and apostrophes', () => {
    expect(render(`"It's" -- he said...`)).toBe('<p>“It’s” – he said…</p>')
  })
  test('that look at what stands before them in a link, an emphasis or code', () => {
    expect(render('"*Soup*" and [the cook](https://clapper.example/)\'s `ladle`\'s "end"')).toBe(
      '<p>“<em>Soup</em>” and <a href="https://clapper.example/">the cook</a>’s <code>ladle</code>’s “end”</p>',
    )
    expect(render('* "one"\n* "two"')).toBe('<ul>\n<li>“one”</li>\n<li>“two”</li>\n</ul>')
  })
  test('but not in code or addresses', () => {
    expect(render('`"x"` [l](https://clapper.example/?q="a")')).toContain('<code>"x"</code>')
    expect(render('[l](https://clapper.example/a--b)')).toContain('href="https://clapper.example/a--b"')
  })
  test('links known hashtags and leaves others', () => {
    expect(render('#Known and #Other')).toBe('<p><a href="/hashtags/known/" class="hashtag">#Known</a> and #Other</p>')
  })
  test('leads its own links through the base path', () => {
    expect(render('[about](/about/)')).toBe('<p><a href="/base/about/">about</a></p>')
  })
  test('has headings below the page’s own, with ids', () => {
    expect(render('# What gets in\n\n##### Deep')).toBe('<h2 id="what-gets-in">What gets in</h2>\n<h4 id="deep">Deep</h4>')
  })
  test('links a term where it is first used', () => {
    const addresses = ['/glossary/#turnaround']
    const terms = { pattern: /turnaround/giu, use: () => addresses.pop() }
    expect(render('A turnaround, a turnaround.', { ...links, terms })).toBe(
      '<p>A <a href="/glossary/#turnaround" class="term">turnaround</a>, a turnaround.</p>',
    )
  })
  test('lets nothing dangerous through, even if it got past the check', () => {
    for (const text of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '<b onclick="x">y</b>',
      '<a href="data:text/html,x">x</a>',
    ]) {
      expect(render(text)).not.toMatch(/script|onerror|onclick|javascript:|data:/)
    }
  })
  test('leaves the nodes as they were', () => {
    const { body } = parseBody('a.md', '"#Known"', 1, false)
    const before = JSON.stringify(body)
    for (const block of body.blocks) if (block.type === 'prose') renderProse(block.nodes, links)
    expect(JSON.stringify(body)).toBe(before)
  })
})
