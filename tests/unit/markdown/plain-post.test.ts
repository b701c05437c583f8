import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitPlainPost } from '../../../lib/markdown/plain-post.ts'
import { splitPost } from '../../../lib/markdown/post-parts.ts'

describe('the quick way', () => {
  test.each([
    'I stand with @ClapperUnion #IASolidarity https://t.co/nap1',
    '“Naps”—for all… #Nap2021 and #2021',
    '.@clapper no@mail #a_b, (#c) e&#d',
    'plain words',
    '',
  ])('takes and agrees on: %s', (text) => expect(splitPlainPost(text)).toEqual(splitPost(text)))

  test.each(['see clapper.example', 'https://clapper.example/nap', 'naps are ours.It is so', 'été #été', '＃nap', '$NAP', '@a/b', '#a#b'])(
    'leaves alone: %s',
    (text) => expect(splitPlainPost(text)).toBeUndefined(),
  )

  test('agrees with twitter-text on any text it takes', () => {
    const pieces = [
      ...[
        'nap',
        'Nap',
        '#',
        '#nap',
        '#1',
        '#_',
        '#a1_b',
        '@',
        '@silly',
        '@_x',
        '@averyveryverylonghandle1',
        '&',
        '!',
        '*',
        '%',
        '~',
        '+',
        '-',
        '_',
        '=',
      ],
      ...[
        ' ',
        ' ',
        ' ',
        '\n',
        '.',
        '…',
        '...',
        ',',
        ':',
        ';',
        '“',
        '”',
        '’',
        "'",
        '"',
        '(',
        ')',
        '/',
        '//',
        '?',
        '—',
        '–',
        '1',
        '$',
        '\\',
        '|',
        '<',
        '>',
        '^',
        '`',
      ],
      ...[
        'https://t.co/a1',
        'http://t.co/Bc',
        'pic.twitter.com/Ab1',
        'pic.twitter.com',
        't.co/x',
        'https://',
        'a.co',
        '.com',
        'RT',
        'rt:',
        'http://t.co',
        '://',
        'e.g.',
        'U.S.',
        '5:30',
        '[',
        ']',
        '{',
        '}',
      ],
    ]
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(''))
    let taken = 0
    fc.assert(
      fc.property(text, (source) => {
        const parts = splitPlainPost(source)
        if (!parts) return
        taken++
        expect(parts).toEqual(splitPost(source))
      }),
      { numRuns: 5000 },
    )
    expect(taken).toBeGreaterThan(500)
  })
})
