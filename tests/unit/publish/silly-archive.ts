// A small archive with everything that is hard to pass on: markup in titles, formulas in posts,
// corrections, former addresses, sources that differ, and days that are only about right.
import { article, baseTree, build, type Tree } from '../content-tree.ts'

const tree: Tree = {
  ...baseTree,
  'articles/2021-09-23-grips-speak.md': article(
    [
      'Grips & gaffers <spoke> up, with #GripStrong. See [the vote](/milestones/2021-10-04-vote/).',
      '',
      '> =SUM(rest) is what we want \\#GripStrong ✊🏿\\',
      '> and [ten hours](https://rest.example/) </script> of it.',
      '>',
      '> — Ada Grip (@adagrip), September 23, 2021',
      '',
      'They said so | twice.',
    ]
      .join('\n')
      .replace('<spoke>', '\\<spoke\\>')
      .replace('</script>', '\\</script\\>'),
    [
      'headline: Grips & Gaffers_100% speak | up',
      'byline: [Gaffer McTape Jr., Dolly Track-Layer]',
      'archive: https://web.archive.org/web/20210924010203/https://clapper.example/2021-09-23/1',
      'milestones: [2021-10-04-vote]',
      'people: [Best Boy]',
      'organizations: [crew-union]',
      'topics: [rest]',
      'formerSlugs: [grips-spoke]',
      'posts:',
      '  - { by: Best Boy, on: twitter, date: 2021-09-23, gist: Agreed with everybody., hashtags: [GripStrong] }',
      'corrections:',
      '  - { date: 2021-09-30, note: An earlier version said nine hours. }',
    ].join('\n'),
  ),
  'articles/2021-10-05-vote-opinion.md': article(
    'An opinion on the vote.',
    'milestones: [2021-10-04-vote]\nprecision: about',
    '2021-10-05',
    2,
  ).replace('kind: news', 'kind: opinion'),
  'milestones/2021-10-04-vote.md': `---
title: "Crews vote \\"yes\\""
date: 2021-10-04
endDate: 2021-10-05
round: 2021
kind: vote
key: true
figures:
  - { label: Yes, value: 98.68, unit: "%", source: 2021-09-23-grips-speak }
  - { label: Yes, value: 98.7, unit: "%", source: 2021-10-05-vote-opinion }
---
They voted; commas, too.
`,
  'milestones/2021-10-18-strike-date.md':
    '---\ntitle: Strike date\ndate: 2021-10-18\nround: 2021\nkind: deadline\noutcome: averted\nformerSlugs: [strike-day]\n---\nNo strike.\n',
  'milestones/2021-11-01-some-month.md':
    '---\ntitle: Sometime\ndate: 2021-11-01\nprecision: month\nround: 2021\nkind: talks\n---\nTalks.\n',
  'people/ada-grip.md':
    '---\nname: Ada Grip\naliases: [Ada G., "A|G"]\nhandles: { twitter: adagrip }\nrole: key grip\ngroup: crew\n---\nA grip.\n',
}

const { archive, problems } = build(tree)
if (problems.length > 0) throw new Error(problems.join('\n'))

export const sillyArchive = archive
