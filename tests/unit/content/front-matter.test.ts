import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMap, parseDocument, stringify } from 'yaml'
import { parseFrontMatter } from '../../../lib/content/front-matter.ts'

const parse = (text: string) => parseFrontMatter('a.md', text)
const only = (text: string) => {
  const { problems } = parse(text)
  expect(problems).toHaveLength(1)
  return `${problems[0]?.line}: ${problems[0]?.message}`
}

describe('reads', () => {
  test('fields and body, with the lines they stand on', () => {
    const { parts } = parse('---\ntitle: T\nlist:\n  - one\n  - { a: 1 }\n---\n\nBody\n')
    expect(parts?.data).toEqual({ title: 'T', list: ['one', { a: 1 }] })
    expect(parts?.body.trim()).toBe('Body')
    expect(parts?.lineOf(['title'])).toBe(2)
    expect(parts?.lineOf(['list', 1, 'a'])).toBe(5)
    expect(parts?.lineOf(['list', 1, 'missing'])).toBe(5)
    expect(parts?.lineOf(['missing'])).toBe(1)
  })
  test('a byte-order mark and Windows line ends', () => {
    const { parts, problems } = parse('\ufeff---\r\ntitle: T\r\nbad: x\r\n---\r\nBody\r\n')
    expect(problems).toEqual([])
    expect(parts?.data).toEqual({ title: 'T', bad: 'x' })
    expect(parts?.lineOf(['bad'])).toBe(3)
    expect(parts?.body).toBe('Body\n')
  })
  test('a date as the text it is, yes and no as texts too', () => {
    expect(parse('---\ndate: 2021-10-04\nanswer: no\nlong: 1440820938492837888x\n---\n').parts?.data).toEqual({
      date: '2021-10-04',
      answer: 'no',
      long: '1440820938492837888x',
    })
  })
  test('the body’s first line number, also after an empty block', () => {
    expect(parse('---\na: 1\n---\nBody').parts?.bodyLine).toBe(4)
    expect(parse('---\n---\nBody').parts).toMatchObject({ data: {}, bodyLine: 3, body: 'Body' })
  })
  test('empty lines before the body, which are lines of the file too', () => {
    expect(parse('---\na: 1\n---\n\n\nBody').parts).toMatchObject({ bodyLine: 4, body: '\n\nBody' })
  })
  test('a body with rules of its own', () => {
    expect(parse('---\na: 1\n---\nOne\n\n---\n\nTwo').parts?.body).toBe('One\n\n---\n\nTwo')
  })
  test('whatever YAML can write', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !['\u0000', '\ufffd', '\ufeff'].some((character) => value.includes(character)))
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text, { noNullPrototype: true }), (fields) => {
        expect(parse(`---\n${stringify(fields)}---\nBody`).parts?.data).toEqual(fields)
      }),
    )
  })
})

test('the quick way and the authority read the same fields', () => {
  const names = fc.constantFrom('title', 'date', 'list', 'a', 'b')
  const scalars = fc.constantFrom(
    ...[
      'x',
      '1',
      '0x1F',
      '0o17',
      '-0o7',
      '0b11',
      '017',
      '1e3',
      '.5',
      '1_000',
      '-2',
      '+3',
      '.inf',
      'yes',
      'No',
      'null',
      '~',
      'True',
      '2021-10-04',
      '10:30',
    ],
    ...['', '"x y"', "'it''s'", '"\\u00e9"', 'a: b', 'a # c', '#tag', '@h', '&x y', '|', '>', '!!str 1', '[', ']', '{', '%', '`', '"', '-'],
  )
  const flow = fc.oneof(
    fc.array(scalars, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc.array(fc.tuple(names, scalars), { maxLength: 3 }).map((pairs) => `{ ${pairs.map((pair) => pair.join(': ')).join(', ')} }`),
  )
  const values = fc.oneof(
    scalars,
    flow,
    fc.array(fc.oneof(scalars, flow), { maxLength: 3 }).map((items) => items.map((item) => `\n  - ${item}`).join('')),
    fc.array(fc.tuple(names, scalars), { maxLength: 3 }).map((pairs) => pairs.map((pair) => `\n  ${pair.join(': ')}`).join('')),
    fc.array(scalars, { maxLength: 3 }).map((lines) => `|${lines.map((line) => `\n  ${line}`).join('')}`),
  )
  const blocks = fc
    .array(fc.tuple(names, values), { minLength: 1, maxLength: 4 })
    .map((pairs) => pairs.map((pair) => pair.join(': ')).join('\n'))
  let read = 0
  fc.assert(
    fc.property(blocks, (block) => {
      const { parts, problems } = parse(`---\n${block}\n---\nBody`)
      const document = parseDocument(block, { version: '1.2', schema: 'core', prettyErrors: false })
      const isRead = document.errors.length === 0 && isMap(document.contents)
      // right for YAML, and refused here
      if (isRead && problems.some(({ message }) => /may not begin with [*!&]|# begins a comment/.test(message))) return
      expect(problems.length === 0, problems[0]?.message).toBe(isRead)
      if (isRead) expect(parts?.data).toEqual(document.toJS())
      if (isRead) read++
    }),
    { numRuns: 2000 },
  )
  expect(read).toBeGreaterThan(300)
})

describe('refuses, and says how to write it', () => {
  test('no front matter', () => expect(only('Hello\n')).toMatch(/^1: there is no front matter; begin the file/))
  test('nothing at all', () => expect(only('')).toMatch(/^1: there is no front matter/))
  test('an alias, also one that leads nowhere', () => {
    const { problems } = parse('---\na: &x 1\nb: *x\nc: !Ole\n---\n')
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: a value may not begin with &; put it in double quotation marks',
      '3: a value may not begin with *; put it in double quotation marks',
      '4: a value may not begin with !; put it in double quotation marks',
    ])
    expect(only('---\nb: *bold\n---\n')).toMatch(/^2: a value may not begin with \*/)
  })
  test('front matter that never ends', () => expect(only('---\ntitle: T\n')).toMatch(/^1: .*never closed; end it with/))
  test.each(['----', '--- x', '---\ttitle'])('a line that almost closes it: %j', (line) => {
    expect(only(`---\ntitle: T\n${line}\nkind: news\n---\nBody`)).toMatch(/^3: .* closes no front matter; write --- alone on its line/)
  })
  test('tabs', () => expect(only('---\nfigures:\n\t- a: 1\n---\n')).toMatch(/^3: a tab begins this line.*indent with spaces/))
  test('a field given twice', () => expect(only('---\ntitle: T\ntitle: U\n---\n')).toMatch(/^3: the field "title" is given twice/))
  test('a list of hashtags with #', () => expect(only('---\ntitle: T\nhashtags: [#A, #B]\n---\n')).toMatch(/write hashtags without #/))
  test('a handle with @', () =>
    expect(only('---\nhandle: @name\n---\n')).toMatch(/^2: a value may not begin with @; write the handle without it/))
  test('a colon in a title', () => expect(only('---\ntitle: IATSE: strike vote\n---\n')).toMatch(/^2: .*write title: "IATSE: strike vote"/))
  test('words after a quotation', () =>
    expect(only('---\ntitle: "Tom" says hi\n---\n')).toMatch(/^2: text after the closing quotation mark/))
  test('words after a quotation, with the quotation kept', () =>
    expect(only('---\ntitle: "Fair deal" or nothing\n---\n')).toBe(
      `2: text after the closing quotation mark; put the whole value in quotation marks: title: ${JSON.stringify('"Fair deal" or nothing')}`,
    ))
  test('a plain list', () => expect(only('---\n- a\n---\n')).toMatch(/^2: the front matter is not a list of fields/))
  test('a sign nobody sees', () => expect(only('---\ntitle: T\n---\nA\u0007b')).toMatch(/^4: holds a control character/))
  test('bytes that are no text', () => expect(only('---\ntitle: \u0000\n---\n')).toMatch(/not a text file/))
  test.each(['---js', '---javascript', '--- js', '---json', '---coffee'])('code behind %s, which never runs', (opening) => {
    const marker = `turnaround_${Math.random().toString(36).slice(2)}`
    expect(only(`${opening}\n{ "a": (globalThis.${marker} = 1) }\n---\n`)).toMatch(/^1: front matter is YAML only/)
    expect(marker in globalThis).toBe(false)
  })
  test('every error of a file at once', () => {
    expect(parse('---\na: 1\na: 2\nb: 1\nb: 2\n---\n').problems.map(({ line }) => line)).toEqual([3, 5])
  })
})

describe('words that YAML would cut off without a word', () => {
  test.each([
    'title: A title #Rest',
    'title: A title  #Rest',
    'figures: [a, b] #Rest',
    'posts:\n  - gist: Shared it under #Rest\n    by: ada',
    'title: "A title" #Rest',
  ])('%s', (text) =>
    expect(parse(`---\nkind: news\n${text}\n---\n`).problems).toMatchObject([{ message: expect.stringContaining('# begins a comment') }]),
  )
  test.each(['title: A title   # ours', '#Rest\ntitle: A title', 'title: "A title #Rest"', 'text: |\n  A title #Rest', 'title: A#Rest'])(
    '%s is right',
    (text) => {
      expect(parse(`---\n${text}\n---\n`).problems).toEqual([])
    },
  )
})

test.each([
  ['title: "Naps"#tag', 'a problem'],
  ["title: 'Naps'#tag", 'a problem'],
  ['value: +.5', { value: 0.5 }],
  ['value: [-.5]', { value: [-0.5] }],
])('%s is read as the authority reads it', (line, expected) => {
  const { parts, problems } = parse(`---\n${line}\n---\n`)
  expect(problems.length > 0 ? 'a problem' : parts?.data).toEqual(expected)
})

describe('a slip in one field', () => {
  const slips = {
    'a colon': 'title: Naps: a demand',
    'a quotation that is never closed': 'title: "Naps',
    'a handle with @': 'title: @naps',
    'words after a quotation': 'title: "Naps" or nothing',
    'a bracket that is never closed': 'title: [naps, rest',
    'a list in disarray': 'title:\n  - by: a\n   on: b',
    'an alias': 'title: *naps',
  }
  test.each(Object.entries(slips))('%s: hides no other field, wherever it stands', (_, slip) => {
    const fields = ['kind: news', slip, 'topics:\n  - naps\n  - rest', 'byline: @jane']
    const { parts, problems } = parse(`---\n${fields.join('\n')}\n---\nBody`)
    expect(parts).toMatchObject({
      data: { kind: 'news', topics: ['naps', 'rest'] },
      unreadable: new Set(['title', 'byline']),
      body: 'Body',
    })
    const slipLines = slip.split('\n').length
    expect(parts?.lineOf(['topics', 1])).toBe(5 + slipLines)
    expect(problems).toHaveLength(2)
    expect(problems[0]?.line).toBeGreaterThanOrEqual(3)
    expect(problems[0]?.line).toBeLessThan(3 + slipLines)
    expect(problems[1]).toMatchObject({ line: 6 + slipLines, message: 'a value may not begin with @; write the handle without it' })
  })
  test('is told where it begins, not where YAML notices', () => {
    const text = '---\ntitle: T\nposts:\n  - gist: "Naps\n    on: twitter\n  - gist: Rest\nurl: x\n---\n'
    expect(only(text)).toBe(
      '4: a quotation mark that begins here is never closed; end the value with ", or put the whole value in single quotation marks',
    )
    expect(only('---\nfigures:\n  - { label: Yes, value: 1\n  - { label: No, value: 2 }\nurl: x\n---\n')).toBe(
      '3: a bracket that opens here is never closed; end the value with }',
    )
  })
  test('a space that is missing after a name', () => {
    expect(only('---\nkind: news\ntitle:Naps\n---\n')).toBe('3: after "title:" a space is missing; write title: Naps')
  })
  test('beside a map that is set in by one space', () => {
    const { parts, problems } = parse('---\nname: "Ada" Grip\nhandles:\n twitter: ada\nrole: Cook\n---\n')
    expect(problems.map(({ line }) => line)).toEqual([2])
    expect(parts?.data).toEqual({ handles: { twitter: 'ada' }, role: 'Cook' })
  })
  test('below an empty line, where more fields follow', () => {
    const { problems } = parse('---\nname: "Ada" Grip\n\ngroup = crew\nrole: 5\n---\n')
    expect(problems.map(({ line, message }) => `${line} ${message.split(',')[0]}`)).toEqual([
      expect.stringMatching(/^2 text after the closing quotation mark/),
      expect.stringMatching(/^4 after the name "group" a colon is missing/),
    ])
  })
  test('in one item of a list, whose others stand below a lone hyphen', () => {
    const { parts, problems } = parse('---\nposts:\n  - by: @ada\n  -\n    by: zora\n  - by: bob\n---\n')
    expect(problems.map(({ line }) => line)).toEqual([3])
    expect(parts).toMatchObject({ data: { posts: [{}, { by: 'zora' }, { by: 'bob' }] }, unreadable: new Set(['posts.0.by']) })
  })
  test('an end of the fields is told where it stands', () => {
    expect(only('---\nkind: news\n...\n# a comment\ntitle: Naps\n---\n')).toBe('3: this line ends the fields for YAML; remove it')
  })
  test('a hashtag after a space of another kind is no comment', () => {
    expect(only('---\ngist: Rest for all\u00a0 #Rest\n---\n')).toMatch(/^2: after a space, # begins a comment/)
  })
  test('in one value of a list on one line', () => {
    const { parts, problems } = parse('---\nkind: news\ntopics: [@rest, pay, @sleep]\n---\n')
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 a value may not begin with @; write the handle without it',
    ])
    expect(parts).toMatchObject({ data: { kind: 'news', topics: [null, 'pay', null] }, unreadable: new Set(['topics.0', 'topics.2']) })
  })
  test('in whatever depth all fields stand', () => {
    expect(only('---\n  kind: news\n  title: Naps: a demand\n  url: x\n---\n')).toMatch(/^3: a value with a colon needs quotation marks/)
    expect(parse('---\n  kind: news\n  title: Naps: a demand\n  url: x\n---\n').parts?.data).toEqual({ kind: 'news', url: 'x' })
  })
  test.each([
    [' votes:', /^4: the field "votes" does not begin where the others do; take away what stands before it/],
    ['\tvotes:', /^4: the field "votes" does not begin where the others do/],
    ['votes = 1', /^4: after the name "votes" a colon is missing; write votes: and the value/],
    ['votes：1', /^4: after the name "votes" a colon is missing/],
  ])('%j does not begin a field, and what follows is no part of the one above', (line, message) => {
    const { parts, problems } = parse(`---\nfigures:\n  - { label: A }\n${line}\n  - { agreement: B }\nkind: news\n---\n`)
    expect(problems.map((problem) => `${problem.line}: ${problem.message}`)).toEqual([expect.stringMatching(message)])
    expect(parts).toMatchObject({ data: { figures: [{ label: 'A' }], kind: 'news' }, unreadable: new Set(['votes']) })
  })
  test('in every item of a list, also below a comment', () => {
    const { problems } = parse('---\nposts:\n  # two of them\n  - by: a\n    gist: a: b\n  - by: b\n    gist: c: d\n---\n')
    expect(problems.map(({ line }) => line)).toEqual([5, 7])
  })
  test('an indented first line hides nothing', () => {
    const { problems } = parse('---\n title: A title\nkind:news\ntopics: [a\n---\n')
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4])
  })
  test('a field given twice within another', () => {
    expect(only('---\nfigures:\n  - { label: A, label: B }\n---\n')).toBe('3: the field "label" is given twice; keep one')
  })
  test('advice without the editor’s own comment', () => {
    expect(only('---\ntitle: Naps: a demand   # ours\n---\n')).toMatch(/write title: "Naps: a demand"$/)
  })
  test('a number sign in a list', () => {
    expect(only('---\nbyline: [Dave #1, Ann]\n---\n')).toMatch(/^2: after a space, # begins a comment/)
  })
  test('front matter that is closed by a rule of the body', () => {
    expect(only('---\ntitle: T\nkind: news\n\nOur own words\n\n---\n\nMore.\n')).toBe(
      '5: the front matter is not closed before this line; write --- alone on a line above it',
    )
  })
  test('a line that belongs to no field', () => {
    expect(only('---\nNaps and rest\ntitle: T\n---\n')).toMatch(/^2: the front matter is not a list of fields/)
  })
})

test('never throws, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parse(text)))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void parse(`---\n${text}\n---\n${text}`)))
})

test('a broken file read twice is reported twice', () => {
  const text = '---\ntitle: [\n---\n'
  expect(parse(text).problems).toEqual(parse(text).problems)
  expect(parse(text).problems).not.toEqual([])
})
