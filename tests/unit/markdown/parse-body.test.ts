import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody } from '../../../lib/markdown/parse-body.ts'

const parse = (text: string, withPosts = true) => parseBody('a.md', text, 5, withPosts)
const posts = (text: string) => parse(text).body.blocks.flatMap((block) => (block.type === 'post' ? [block.post] : []))
const problems = (text: string) => parse(text).problems.map(({ line, message }) => `${line}: ${message}`)

describe('an attributed quote is a post', () => {
  test('with its words exactly, and the line its attribution stands on', () => {
    const [post] = posts('Ours.\n\n> It\'s "fine" & $$ -- really…  #IASolidarity 🎥📺💻\n>\n> — Ada Grip (@ada), September 23, 2021\n')
    expect(post?.text).toBe('It\'s "fine" & $$ -- really… #IASolidarity 🎥📺💻')
    expect(post?.line).toBe(9)
    expect(post?.attribution.name).toBe('Ada Grip')
  })
  test('whose own dashes are no attribution', () => {
    const [post] = posts(
      '> members of the union — people deserve rest\n>\n> — so they say, 2019-01-01\n>\n> — Ada Grip (@ada), September 23, 2021',
    )
    expect(post?.text).toBe('members of the union — people deserve rest\n\n— so they say, 2019-01-01')
  })
  test('pasted as it is, on one line', () => {
    const [post] = posts('> of the IATSE union — people deserve rest. https://t.co/2rh — nick kroll (@nickkroll) September 23, 2021')
    expect(post).toMatchObject({ text: 'of the IATSE union — people deserve rest. https://t.co/2rh', attribution: { name: 'nick kroll' } })
  })
  test('with the attribution on the line below, without an empty one', () => {
    expect(posts('> Rest.\n> — Ada Grip, September 23, 2021')).toMatchObject([
      { text: 'Rest.', attribution: { name: 'Ada Grip', platform: 'statement' } },
    ])
  })
  test('with a linked date', () => {
    expect(posts('> Rest.\n>\n> — Ada Grip (@ada), [September 23, 2021](https://twitter.com/ada/status/1)')).toMatchObject([
      { attribution: { url: 'https://twitter.com/ada/status/1' } },
    ])
  })
  test('keeping what Markdown would take for a list or a heading', () => {
    expect(posts('> 1. Sleep\n> 2. Eat\n>\n> # Now\n>\n> — Ada Grip, 2021-09-23')[0]?.text).toBe('1. Sleep\n2. Eat\n\n# Now')
  })
  test('keeping every line of a quotation in it', () => {
    expect(posts('> Look:\n>\n> > old one\n> > old two\n>\n> — Ada Grip, 2021-09-23')[0]?.text).toBe('Look:\n\n> old one\n> old two')
  })
  test.each(['Thanks @_ada_ and @_zora_!', 'I *really* mean __init__', '**Rest** _now_, ***please***'])(
    'keeping its own signs: %s',
    (words) => expect(posts(`> ${words}\n>\n> — Ada Grip, 2021-09-23`)[0]?.text).toBe(words),
  )
  test('of one person: the last attribution counts, and a note says when there is another', () => {
    const both = '> Rest.\n>\n> — Ada Grip (@ada), September 23, 2021\n>\n> Sleep.\n>\n> — Zora Boom (@zora), September 24, 2021'
    expect(posts(both)).toMatchObject([
      { text: 'Rest.\n\n— Ada Grip (@ada), September 23, 2021\n\nSleep.', attribution: { name: 'Zora Boom' } },
    ])
    expect(problems(both)).toEqual([])
    expect(parse(both).notes).toEqual([
      { path: 'a.md', line: 5, message: expect.stringContaining('two people may speak in this quotation (Ada Grip and Zora Boom)') },
    ])
  })
  test.each([
    '> Rest.\n> — Ada Grip (@ada) September 23, 2021\n>\n> Sleep.\n> — Zora Boom (@zora) September 24, 2021',
    '> Rest. — Ada Grip (@ada) September 23, 2021\n>\n> Sleep. — Zora Boom (@zora) September 24, 2021',
    '> Rest.\n>\n> — Ada Grip (@ada), September 23, 2021\n> Sleep.\n>\n> — Zora Boom (@zora), September 24, 2021',
  ])('and wherever the other stands', (both) => {
    expect(parse(both).notes).toEqual([expect.objectContaining({ message: expect.stringMatching(/\(Ada Grip and Zora Boom\)/) })])
  })
  test('and another with an impossible day is told of too', () => {
    const both = '> Rest.\n> — Ada Grip (@ada) September 31, 2021\n>\n> Sleep.\n> — Zora Boom (@zora) September 24, 2021'
    expect(parse(both).notes).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/September 31, 2021", which is not a day/) }),
    ])
  })
  test('whose words lead somewhere loses no address without a word', () => {
    expect(
      parse('> See [this](https://nap.example/1).\n>\n> — Ada Grip (@ada), [September 23, 2021](https://twitter.com/ada/status/1)').notes,
    ).toEqual([expect.objectContaining({ message: expect.stringContaining('https://nap.example/1, which is not kept') })])
    const shown = '> [#Rest](https://twitter.com/hashtag/Rest) [nap.example/1](https://nap.example/1)\n>\n> — Ada Grip (@ada), 2021-09-23'
    expect(parse(shown).notes).toEqual([])
  })
  test('with signs of emphasis in the attribution, which are no part of a name', () => {
    const [post] = posts('> Rest.\n>\n> — **Ada Grip** (@_ada_), *September 23, 2021*')
    expect(post).toMatchObject({ text: 'Rest.', attribution: { name: 'Ada Grip', handle: '_ada_', day: '2021-09-23' } })
  })
  test('keeping hard line breaks and joining soft ones', () => {
    expect(posts('> One  \n> two\n> three\n>\n> — Ada Grip, 2021-09-23')[0]?.text).toBe('One\ntwo three')
  })
  test.each(['> A quotation.', '> A quotation\n>\n> — Ada Grip', '> A quotation — and more, 2021'])('%j is just a quotation', (text) => {
    expect(posts(text)).toEqual([])
    expect(problems(text)).toEqual([])
  })
  test('only where posts are quoted', () => {
    expect(parse('> Rest.\n>\n> — Ada Grip, 2021-09-23', false).body.blocks).toMatchObject([{ type: 'prose' }])
  })
})

describe('refuses', () => {
  test.each([
    ['<b>bold</b>', /raw HTML \(<b>\)/],
    ['<script>alert(1)</script>', /raw HTML/],
    ['<!-- hidden -->', /raw HTML/],
    ['[x](javascript:alert(1))', /"javascript:alert\(1\)" does not lead to the web/],
    ['<javascript:alert(1)>', /does not lead to the web/],
    ['[x][y]\n\n[y]: data:text/html,x', /does not lead to the web/],
    ['[x](#)', /does not lead to the web/],
    ['[x](mailto:a@b.example)', /does not lead to the web/],
    ['[x](//evil.example)', /does not lead to the web/],
    ['![a picture](https://clapper.example/a.png)', /images are not shown/],
    ['> Rest.\n>\n> — Ada Grip (@ada)', /ends in no date/],
    ['> — Ada Grip (@ada), 2021-09-23', /no words above it/],
  ])('%j', (text, message) => {
    expect(problems(text)[0]).toMatch(message)
  })
  test('naming the line in the file', () => {
    expect(problems('One.\n\nTwo <i>x</i>')).toEqual([expect.stringMatching(/^7: /), expect.stringMatching(/^7: /)])
  })
})

test('the summary is our prose alone', () => {
  const { body } = parse('Crews *asked* #IASolidarity.\n\n> Quoted.\n\n> Rest.\n>\n> — Ada Grip, 2021-09-23\n\nMore.')
  expect(body.summary).toBe('Crews asked #IASolidarity. More.')
  expect(body.hashtags).toEqual(['IASolidarity'])
})

test('never throws, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void parse(text)))
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => void parse(`> ${text}\n>\n> — ${text}, 2021-09-23`)))
})

describe('an attribution that Markdown takes for a list', () => {
  test.each([
    '> Rest.\n>\n> - Ada Grip (@ada), September 23, 2021',
    '> Rest.\n> - Ada Grip, 2021-09-23',
    '> Rest.\n> * Ada Grip (@ada), September 23, 2021',
  ])('%j is a mistake, told on its line', (text) => {
    const { body, problems } = parse(text)
    expect(body.blocks).toMatchObject([{ type: 'prose' }])
    expect(problems).toEqual([
      { path: 'a.md', line: 4 + text.split('\n').length, message: expect.stringMatching(/begins with no dash; write it as "— Name/) },
    ])
  })
  test.each([
    '> Wanted:\n>\n> - rest\n> - a vote, September 23, 2021',
    '> - Ada Grip, 2021-09-23',
    '> We won:\n>\n> - a raise of 3% from August 2021',
    '> Signed:\n> - Crew (@crew)\n> - Naps (@naps)',
    '> Wanted:\n>\n> 1. Rest, 2021-09-23',
  ])('%j is a list', (text) => expect(parse(text).problems).toEqual([]))
})

test('a mistake in an attribution is told on its own line', () => {
  expect(parse('> Rest,\n> we say.\n> — Ada Grip (@ada), Sept 23, 2021').problems).toMatchObject([{ line: 7 }])
  expect(parse('> *Rest*,\n> we say.\n> — Ada Grip (@ada)').problems).toMatchObject([{ line: 7 }])
})

test('the signs of code in a post are its own', () => {
  expect(parse('> Run `it` and ``that``.\n>\n> — Ada Grip (@ada), 2021-09-23').body.blocks).toMatchObject([
    { post: { text: 'Run `it` and ``that``.' } },
  ])
})

test('a post may begin with a dash, and hold whole attributions', () => {
  for (const space of ['', '  '])
    expect(parse(`> — We stand.${space}\n> — Ada Grip (@ada), September 23, 2021`).body.blocks).toMatchObject([
      { post: { text: '— We stand.', attribution: { name: 'Ada Grip' } } },
    ])
  expect(parse('> — Thanks (@Crew) for all\n> — Ada Grip (@ada), September 23, 2021').body.blocks).toMatchObject([
    { post: { text: '— Thanks (@Crew) for all' } },
  ])
})

test.each([
  '> Sign <https://nap.example/x>  \n> — Ada Grip (@ada), September 23, 2021',
  '> Rest.\n> — [Ada Grip](https://twitter.com/ada) (@ada), September 23, 2021',
])('only a link on the date is the address of a post: %j', (text) =>
  expect(parse(text).body.blocks).not.toHaveProperty('0.post.attribution.url'),
)

test.each(['> Demands:\n> - rest\n> — Ada Grip (@ada), September 23, 2021', '> 1. rest\n> — Ada Grip (@ada), September 23, 2021'])(
  'an attribution right below a list is a mistake: %j',
  (text) =>
    expect(parse(text).problems).toMatchObject([
      { message: expect.stringMatching(/belongs to the list above it; put a line with > alone/) },
    ]),
)

test('hashtags of an article are those of our own words', () => {
  const text = 'Of #Rest, `#Code` and [#Linked](https://nap.example/).\n\n- a #Nap\n- too\n\n> A paper wrote of #Other.\n'
  expect(parse(text).body.hashtags).toEqual(['Rest', 'Nap'])
})

test('a date may be linked by reference', () => {
  const text = '> Rest.\n>\n> — Ada Grip, [2021-09-23][p]\n\n[p]: https://www.instagram.com/p/abc/\n'
  expect(parse(text).body.blocks[0]).toMatchObject({
    post: { attribution: { platform: 'instagram', url: 'https://www.instagram.com/p/abc/' } },
  })
})

test.each([
  ['> Rest.\n\n— Ada Grip (@ada), September 23, 2021\n', '7: this attribution stands outside its quotation'],
  ['> Rest.\n>\n> Ada Grip (@ada), September 23, 2021\n', '7: the attribution "Ada Grip (@ada), September 23, 2021" begins with no dash'],
  ['> Rest.\n> Ada Grip (@ada), September 23, 2021\n', '6: the attribution "Ada Grip (@ada), September 23, 2021" begins with no dash'],
])('an attribution outside its quotation, or without its dash, is a mistake: %j', (text, message) => {
  expect(parse(text).problems.map((problem) => `${problem.line}: ${problem.message}`)).toEqual([expect.stringContaining(message)])
})

describe('an attribution that Markdown takes for something else is not lost', () => {
  const line = '— Ada Grip (@ada), September 23, 2021'
  test.each([`> Rest.\n>\n>      ${line}`, `> Rest.\n>\n> > ${line}`, `> Rest.\n>\n> # ${line}`])('%j', (text) => {
    expect(problems(text)).toEqual([expect.stringContaining('is no line of this quotation to Markdown')])
  })
  test('nor is one whose quotation stands in a list', () => {
    expect(problems(`- Words.\n\n  > Rest.\n  >\n  > ${line}`)).toEqual([expect.stringContaining('a quotation inside a list is no post')])
  })
  test('nor one with words below it', () => {
    const { notes, body } = parse(`> Rest.\n>\n> ${line}\n>\n> PS: more.`)
    expect(body.blocks).toMatchObject([{ type: 'prose' }])
    expect(notes).toEqual([expect.objectContaining({ message: expect.stringContaining('is not the last line of this quotation') })])
  })
})

test.each([
  ['> Rest.\n>\n> — Ada Grip', 5, 'has no date, so that this is a quotation and no post'],
  ['> Rest.\n>\n> — Ada Grip, on Instagram', 5, 'has no date'],
  ['> Rest for all. — Ada Grip, September 23, 2021', 5, 'stands on a line with other words'],
  ['> Rest.\n>\n> — Ada Grip, September 23, 2021\n>\n> PS: more.', 5, 'is not the last line of this quotation'],
  [
    '> Rest.\n>\n> — Ada Grip, 2021-09-23\n>\n> Nap.\n>\n> — Zora Boom, 2021-09-23',
    5,
    'two people may speak in this quotation (Ada Grip and Zora Boom)',
  ],
])('what may be meant as an attribution without a handle gets a note: %j', (text, line, message) => {
  expect(problems(text)).toEqual([])
  expect(parse(text).notes).toEqual([{ path: 'a.md', line, message: expect.stringContaining(message) }])
})

test.each(['> A quotation.', '> Said — well, never mind.', '> She left — and came back.', '> — No!', '> Rest — sleep, and 2021'])(
  'a dash alone gets none: %j',
  (text) => expect(parse(text).notes).toEqual([]),
)

test('an attribution where no posts are quoted gets a note', () => {
  expect(parse('> Rest.\n>\n> — Ada Grip (@ada), September 31, 2021', false)).toMatchObject({
    problems: [],
    notes: [{ line: 7, message: expect.stringContaining('only articles quote posts') }],
  })
})

test.each(['> ', '- ', '1. ', '>'])('what is nested deeper than the stack may hold is a problem: %j', (sign) => {
  expect(problems(`Ours.\n\n${sign.repeat(5000)}Rest.`)).toEqual([expect.stringMatching(/^7: this is nested too deeply to be read/)])
})

test('a link by a name that is misspelt, and footnotes, are told of', () => {
  const text = 'See [the vote][vot] and a note[^1].\n\n[vote]: https://nap.example/\n\n[^1]: https://nap.example/'
  expect(problems(text)).toEqual([expect.stringContaining('nothing refers to [vote]'), expect.stringContaining('footnotes are not shown')])
  expect(problems('See [the vote][vote].\n\n[vote]: https://nap.example/')).toEqual([])
})
