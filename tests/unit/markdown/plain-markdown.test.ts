import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parsePlainMarkdown } from '../../../lib/markdown/plain-markdown.ts'

/** What the rest of the site reads of a tree: everything but columns. */
function toLines(root: Nodes) {
  const copy = structuredClone(root)
  visit(copy, (node) => {
    const { start, end } = node.position ?? {}
    delete node.position
    if (node.type !== 'text' && node.type !== 'root') Object.assign(node, { lines: [start?.line, end?.line] })
  })
  return copy
}

describe('the quick way for plain texts', () => {
  test('takes the commonest form of an article', () => {
    const text = [
      'Crew members napped, “soundly”, 24 hours — they said.',
      'A second line. #Naps',
      '',
      '> I stand with @ClapperUnion! #IASolidarity https://t.co/nap1',
      '>',
      '> — Silly Person (@silly), September 23, 2021',
      '',
      '',
      '"Quoted" at the end',
    ].join('\n')
    const plain = parsePlainMarkdown(text.replace('!', ''))
    expect(plain?.children.map(({ type }) => type)).toEqual(['paragraph', 'blockquote', 'paragraph'])
    expect(plain && toLines(plain)).toEqual(toLines(remark().parse(text.replace('!', ''))))
    expect(parsePlainMarkdown(text)).toBeUndefined()
  })

  test.each([
    'a [link](https://clapper.example/)',
    '# Heading',
    '- list',
    '1. list',
    '1) list',
    'Setext\n===',
    'Setext\n---',
    '***',
    '    code',
    'hard  \nbreak',
    'a\\\nbreak',
    '> quotation\nlazily continued',
    '>no space',
    '> > nested',
    '> # heading',
    'words\n> quotation',
    '&amp;',
    '<b>',
    '`code`',
    '_silly_',
    '* * *',
    '[a]: https://clapper.example/',
    '~~~\ncode\n~~~',
    ' indented',
    'tab\there',
    ' ',
    '>',
    '+ list',
  ])('leaves %j to remark', (text) => expect(parsePlainMarkdown(text)).toBeUndefined())

  test('agrees with remark on any text it takes', () => {
    const pieces = [
      ...['nap', 'Naps', '#Tag', '# ', '@silly', '—', '-', '- ', '1.', '24', '7)', '“so”', '"', "'", '(', '…', '😴', 'é', '李', '$5'],
      ...[
        '> ',
        '>',
        '\n',
        '\n',
        '\n\n',
        '\n> ',
        '\n>\n> ',
        ' ',
        '  ',
        '=',
        '***',
        '_',
        '`',
        ':',
        '|',
        '~',
        '+',
        '.',
        'https://t.co/x',
        '\\',
        '<',
        '&',
      ],
    ]
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''))
    let taken = 0
    fc.assert(
      fc.property(text, (source) => {
        const plain = parsePlainMarkdown(source)
        if (!plain) return
        taken++
        expect(toLines(plain)).toEqual(toLines(remark().parse(source)))
      }),
      { numRuns: 5000 },
    )
    expect(taken).toBeGreaterThan(200)
  })
})
