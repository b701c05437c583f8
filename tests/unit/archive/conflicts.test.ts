import { expect, test } from 'vitest'
import { article, baseTree, build, post } from '../content-tree.ts'

test('drafts and broken documents take part in what must be unlike', () => {
  const { problems } = build({
    ...baseTree,
    'articles/2021/a.md': article('Ours.'),
    'articles/2024/a.md': article('Ours.', 'language: [en]', '2021-09-24'),
    'articles/b.md': article('Ours.', 'draft: true'),
    'articles/c.md': article('Ours.', 'kind: no', '2021-09-25').replace('kind: news\n', ''),
    'articles/d.md': article('Ours.', 'draft: true', '2021-09-25'),
    'people/ada-grip.md': '---\nname: Ada Grip\nhandles: { twitter: ada }\n---\n',
    'people/ada.md': '---\nname: Ada\naliases: [ada grip]\nhandles: { x: ADA }\ndraft: true\n---\n',
    'people/zora.md': '---\nname: Ada\ngroup: nope\n---\n',
    'hashtags/other.md': '---\nname: Rest\ndraft: true\n---\n',
    'pages/about.md': '---\ntitle: About\n---\n[One](/people/whoever/), [two](/posts/whoever-2021-09-25/), [three](/nowhere/).\n',
  })
  expect(problems.map((problem) => problem.replace(/;.*/, '')).sort()).toEqual(
    [
      'articles/2024/a.md:1: the slug "a" is taken by articles/2021/a.md',
      'articles/2024/a.md:7: language is a list',
      'articles/b.md:5: the address is also that of articles/2021/a.md',
      'articles/c.md:6: kind is the text "no"',
      'articles/c.md:5: the address is also that of articles/d.md',
      'hashtags/other.md:2: the file is other.md but the hashtag is Rest',
      'pages/about.md:4: the link "/nowhere/" leads to no page of this site',
      'people/zora.md:2: the name "Ada" is also that of people/ada.md',
      'people/zora.md:3: group is the text "nope"',
      'people/ada.md:3: the name "ada grip" is also that of people/ada-grip.md',
      'people/ada.md:4: the handle "ADA" is also that of people/ada-grip.md',
    ].sort(),
  )
})

test('a word has one definition', () => {
  const { problems } = build({
    ...baseTree,
    'glossary/nap.md': '---\nterm: Nap\naliases: [doze]\n---\nShort sleep.\n',
    'glossary/rest.md': '---\nterm: Rest\naliases: [break, Doze]\n---\nLong sleep.\n',
  })
  expect(problems).toEqual(['glossary/rest.md:3: the term "Doze" is also that of glossary/nap.md; keep it in one of the two'])
})

test('a former slug may not be that of somebody or something who comes to exist', () => {
  const { problems } = build({
    ...baseTree,
    'people/gaffer-mctape.md': '---\nname: Gaffer McTape\nformerSlugs: [someone-new]\n---\n',
    'hashtags/rest.md': '---\nname: Rest\nformerSlugs: [naps]\n---\n',
    'articles/a.md': article(`#Naps\n\n${post('Hello there, all.', 'Someone New, 2021-09-23')}`),
  })
  expect(problems).toEqual([
    'hashtags/rest.md:3: the former slug "naps" is in use by what articles write of; remove it here',
    'people/gaffer-mctape.md:3: the former slug "someone-new" is in use by what articles write of; remove it here',
  ])
})
