import { expect, test } from 'vitest'
import { article, baseTree, build, post } from '../content-tree.ts'

test('a link that leads nowhere is told by its own line, whatever is written before it', () => {
  const { problems } = build({
    ...baseTree,
    'pages/about.md': '---\ntitle: About\n---\nOf https://nap.example/nowhere/ and more.\n\n[This](/nowhere/).\n',
    'hashtags/rest.md': '---\nname: Rest\n---\n[This](/nowhere/).\n',
  })
  expect(problems.map((problem) => problem.split(': ')[0]).sort()).toEqual(['hashtags/rest.md:4', 'pages/about.md:6'])
})

test('a link may lead to the orders of everybody, and not to the second page of a list', () => {
  const { problems } = build({
    ...baseTree,
    'pages/about.md': '---\ntitle: About\n---\n[One](/people/by-posts/), [two](/organizations/by-first-post/), [three](/posts/2/).\n',
  })
  expect(problems).toEqual([expect.stringMatching(/^pages\/about\.md:4: the link "\/posts\/2\/" leads to no page/)])
})

test('a link may lead to a draft from a draft only, and to a broken document without a second problem', () => {
  const { problems } = build({
    ...baseTree,
    'pages/plan.md': '---\ntitle: Plan\ndraft: true\n---\n[This](/topics/wages/).\n',
    'topics/wages.md': '---\ntitle: Wages\ndraft: true\n---\nText.\n',
    'topics/naps.md': '---\ntitel: Naps\n---\nText.\n',
    'pages/about.md': '---\ntitle: About\n---\n[One](/topics/naps/).\n\n[Two](/topics/wages/), [three](/plan/).\n',
  })
  expect(problems.filter((problem) => problem.startsWith('pages/'))).toEqual([
    'pages/about.md:6: the link "/plan/" leads to a draft; publish it first, or take the link out',
    'pages/about.md:6: the link "/topics/wages/" leads to a draft; publish it first, or take the link out',
  ])
})

test('a link of ours must lead somewhere, also in what is said of people, organizations and sources', () => {
  const { problems } = build({
    ...baseTree,
    'people/gaffer-mctape.md': '---\nname: Gaffer McTape\n---\nSee [this](/nowhere/).\n',
    'organizations/crew-union.md': '---\nname: Crew Union\n---\nSee [this](/nowhere/).\n',
    'sources/boom-weekly.md': '---\nname: Boom Weekly\nurl: https://boom.example/\nkind: trade\n---\nSee [this](/search/).\n',
  })
  expect(problems.map((problem) => problem.replace(/ leads.*/, '')).sort()).toEqual([
    'organizations/crew-union.md:4: the link "/nowhere/"',
    'people/gaffer-mctape.md:4: the link "/nowhere/"',
    'sources/boom-weekly.md:6: the link "/search/"',
  ])
})

test('a link may lead to a term, by its former anchor too, and to no other', () => {
  const { problems } = build({
    ...baseTree,
    'glossary/nap.md': '---\nterm: Nap\nformerSlugs: [doze]\n---\nShort sleep.\n',
    'pages/about.md':
      '---\ntitle: About\n---\n[One](/glossary/#nap), [two](/glossary/#doze), [three](/glossary/#nup), [four](/glossary/nap/).\n',
  })
  expect(problems).toEqual([
    expect.stringContaining('"/glossary/#nup" leads to no page of this site (did you mean "/glossary/#nap"?)'),
    expect.stringContaining('"/glossary/nap/" leads to no page of this site (did you mean "/glossary/#nap"?)'),
  ])
})

test('a link may lead to what exists only by being printed: a person, a hashtag, a post, the month of a post', () => {
  const links = ['/people/silly-grip/', '/hashtags/naps/', '/posts/silly-grip-2021-08-31/', '/timeline/2021/08/', '/timeline/2021/09/']
  const { problems } = build({
    ...baseTree,
    'articles/a.md': article(post('More #Naps for all of us.', 'Silly Grip, 2021-08-31')),
    'pages/about.md': `---\ntitle: About\n---\n${links.map((link) => `[This](${link}).`).join(' ')} [That](/timeline/2021/07/).\n`,
  })
  expect(problems).toEqual([expect.stringMatching(/^pages\/about\.md:4: the link "\/timeline\/2021\/07\/" leads to no page/)])
})

test.each([
  ['/abuot/', ' (did you mean "/about/"?)'],
  ['/topics/rest/index.html', ' (did you mean "/topics/rest/"?)'],
  ['/2021/', ' (did you mean "/timeline/2021/"?)'],
  ['/articles/', ''],
])('a link to %s that leads nowhere is near to%s', (link, near) => {
  const { problems } = build({
    ...baseTree,
    'articles/a.md': article('Ours.'),
    'pages/about.md': `---\ntitle: About\n---\n[This](${link}).\n`,
  })
  expect(problems).toEqual([expect.stringContaining(`the link "${link}" leads to no page of this site${near};`)])
})
