// Every real content file, against the rules an editor works by. Each failure names the file.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../lib/archive/archive.ts'
import { checkContent, getArchive } from '../../lib/archive/load-archive.ts'
import { type Day, formatCallDay, getDay, parseLongDay } from '../../lib/dates.ts'
import { toNameKey } from '../../lib/slugs.ts'

const { problems, notes, toArchive } = checkContent('content')
const archive = toArchive()
const { articles, milestones, rounds, people, organizations, posts, topics, sources, glossary, hashtags } = archive

const toWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’%$/-]*/gu) ?? []
/** Our words: without what stands between quotation marks. */
const withoutQuotes = (text: string) => text.replace(/[“"][^”"]*[”"]/g, ' ')
const quotedWords = (text: string) => [...text.matchAll(/[“"]([^”"]*)[”"]/g)].flatMap(([, quote = '']) => toWords(quote))

/** `slug: what is wrong` for each member that fails, so that an empty list is the only right answer. */
const failing = <T extends { slug: string }>(members: readonly T[], check: (member: T) => string | undefined | false) =>
  members.flatMap((member) => {
    const wrong = check(member)
    return wrong ? [`${member.slug}: ${wrong}`] : []
  })

test('the content is right and introduces nobody unawares', () => {
  expect(problems).toEqual([])
  expect(notes).toEqual([])
})

test('what views are handed cannot be changed, however deep', () => {
  const findOpen = (value: unknown, where: string): string[] => {
    if (typeof value !== 'object' || value === null) return []
    const members = Object.entries(value).flatMap(([key, member]) => findOpen(member, `${where}.${key}`))
    return Object.isFrozen(value) ? members : [where, ...members]
  }
  expect(findOpen(getArchive(), 'archive')).toEqual([])
})

test('the whole record is here', () => {
  expect(articles.all.length).toBeGreaterThanOrEqual(231)
  expect(milestones.all.length).toBeGreaterThanOrEqual(67)
  expect(posts.all.length).toBeGreaterThanOrEqual(79)
  expect(topics.all.length).toBeGreaterThanOrEqual(10)
  expect(glossary.all.length).toBeGreaterThanOrEqual(30)
  expect(rounds.all.map(({ slug }) => slug)).toEqual(['2021', '2024'])
})

describe('articles', () => {
  test('have summaries of 60 to 130 words', () => {
    expect(
      failing(articles.all, ({ summary }) => {
        const words = toWords(summary).length
        return (words < 60 || words > 130) && `${words} words`
      }),
    ).toEqual([])
  })
  test('have titles of their own', () => {
    const keys = new Map<string, string>()
    expect(
      failing(articles.all, ({ slug, title, headline }) => {
        const key = title.toLowerCase()
        const other = keys.get(key)
        keys.set(key, slug)
        return (other && `same title as ${other}`) || (headline && headline.toLowerCase() === key && 'the title is the outlet’s headline')
      }),
    ).toEqual([])
  })
  test('quote at most 50 words of an outlet', () => {
    expect(
      failing(articles.all, ({ summary }) => quotedWords(summary).length > 50 && `${quotedWords(summary).length} quoted words`),
    ).toEqual([])
  })
  test('fall in the round they belong to, or report its milestones later', () => {
    expect(
      failing(articles.all, ({ day, round, kind, milestones: reported }) => {
        const own = round && rounds.get(round)
        if (!own) return kind !== 'explainer' && 'belongs to no round'
        return (day < own.start || day > own.end) && reported.length === 0 && `${day} is outside ${own.start} to ${own.end}`
      }),
    ).toEqual([])
  })
  test('are dated in the slug as they are in the text', () => {
    expect(failing(articles.all, ({ slug, day }) => !slug.startsWith(day) && `dated ${day}`)).toEqual([])
  })
})

describe('milestones', () => {
  test('say what happened in at most 120 words', () => {
    expect(
      failing(milestones.all, ({ summary }) => {
        const words = toWords(summary).length
        return (words < 25 || words > 120) && `${words} words`
      }),
    ).toEqual([])
  })
  test('have at least one article each', () => {
    expect(failing(milestones.all, (milestone) => milestone.articles.length === 0 && 'no article reports it')).toEqual([])
  })
  test('fall in their round', () => {
    expect(
      failing(
        milestones.all,
        ({ day, round }) => (day < rounds.get(round).start || day > rounds.get(round).end) && `${day} is outside the round`,
      ),
    ).toEqual([])
  })
  test('are key moments eight times a round at most', () => {
    for (const round of rounds.all) {
      const key = round.milestones.filter((slug) => milestones.get(slug).key)
      expect(key.length, round.slug).toBeGreaterThan(3)
      expect(key.length, round.slug).toBeLessThanOrEqual(8)
    }
  })
})

test('rounds are told in 150 to 300 words, in phases that touch', () => {
  expect(
    failing(rounds.all, ({ summary, phases }) => {
      const words = toWords(summary).length
      const gap = phases.find(({ start }, index) => index > 0 && start <= (phases[index - 1]?.start ?? ''))
      return ((words < 150 || words > 300) && `${words} words`) || (gap && `the phase ${gap.name} is out of order`)
    }),
  ).toEqual([])
})

test('topics have positions with a source each, from both rounds', () => {
  const dated = topics.all.flatMap(({ positions }) => positions)
  expect(new Set(dated.map(({ round }) => round))).toEqual(new Set(['2021', '2024']))
  expect(
    failing(
      topics.all,
      ({ positions, summary }) => (positions.length === 0 && 'no positions') || (toWords(summary).length < 60 && 'too short'),
    ),
  ).toEqual([])
})

test('an article that a position cites is among those of its topic', () => {
  const isOfTopic = (slug: string, topic: string) => articles.find(slug)?.topics.includes(topic)
  expect(failing(topics.all, ({ slug, positions }) => positions.find(({ source }) => !isOfTopic(source, slug))?.source)).toEqual([])
})

describe('everything is used', () => {
  const cited = new Set([
    ...milestones.all.flatMap(({ figures, votes }) => [...figures, ...votes].map(({ source }) => source)),
    ...topics.all.flatMap(({ positions }) => positions.map(({ source }) => source)),
  ])
  test('sources have articles', () => expect(failing(sources.all, (source) => source.articles.length === 0 && 'no article')).toEqual([]))
  test('topics have articles', () => expect(failing(topics.all, (topic) => topic.articles.length === 0 && 'no article')).toEqual([]))
  test('people and organizations are named, quoted or write', () => {
    const bylines = new Set(articles.all.flatMap(({ byline }) => byline.map(toNameKey)))
    const unused = failing(
      [...people.all, ...organizations.all],
      ({ name, articles: own, posts: posted }) => own.length + posted.length === 0 && !bylines.has(toNameKey(name)) && 'nowhere',
    )
    expect(unused).toEqual([])
  })
  test('figures and positions cite articles of the archive', () => {
    expect([...cited].filter((slug) => !articles.find(slug))).toEqual([])
  })
})

describe('truth', () => {
  const texts = [...articles.all, ...milestones.all, ...rounds.all, ...topics.all]
  test('weekdays agree with their dates', () => {
    const dated =
      /\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday),? ((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})(?:, (\d{4}))?/g
    expect(
      failing(texts, ({ slug, summary, ...rest }) => {
        const own = 'day' in rest ? (rest.day as Day) : 'start' in rest ? (rest.start as Day) : undefined
        const wrong = [...summary.matchAll(dated)].find(([, weekday = '', date = '', year]) => {
          const day = parseLongDay(`${date}, ${year ?? own?.slice(0, 4) ?? ''}`)
          return day && formatCallDay(day).weekday !== weekday.slice(0, 3).toUpperCase()
        })
        // the union's own page gives a weekday that the calendar contradicts, and our text says so
        return wrong && !knownContradictions.has(slug) && wrong[0]
      }),
    ).toEqual([])
  })
  test('people named in a summary are linked', () => {
    const names = new Map(
      people.all.flatMap(({ slug, name, aliases }) => [name, ...aliases].filter((own) => own.includes(' ')).map((own) => [own, slug])),
    )
    expect(
      failing(articles.all, ({ summary, people: linked, byline }) => {
        const unlinked = [...names].find(
          ([name, slug]) =>
            new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^$()]/g, '\\$&')}(?!\\p{L})`, 'u').test(summary) &&
            !linked.includes(slug) &&
            !byline.includes(name),
        )
        return unlinked && `${unlinked[0]} is named but not linked`
      }),
    ).toEqual([])
  })
})

const knownContradictions: ReadonlySet<string> = new Set(['2024-05-24-iatse-asa-first-week', '2024-05-22-member-video'])

describe('own words', () => {
  // hashes of every run of eight words in the founding documents; their sentences are not ours to keep
  const runs = new Set(readFileSync('tests/content/eight-word-runs.txt', 'utf8').trim().split('\n'))
  const findRun = (text: string) => {
    const words =
      withoutQuotes(text)
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[a-z0-9']+/g) ?? []
    return words
      .map((_, index) => words.slice(index, index + 8).join(' '))
      .find((run) => runs.has(createHash('sha256').update(run).digest('hex').slice(0, 12)))
  }
  test('the hashes find a run that is there', () => {
    const [known] = posts.all.filter(({ text }) => text?.includes('backbones of our industry'))
    expect(findRun(known?.text ?? '')).toBeDefined()
  })
  test('no eight words in a row are a founding document’s, attributed quotes aside', () => {
    const ours: { slug: string; title?: string; summary: string }[] = [
      ...articles.all,
      ...milestones.all,
      ...rounds.all,
      ...topics.all,
      ...glossary.all,
      ...archive.pages.all,
    ]
    expect(failing(ours, ({ title = '', summary }) => findRun(`${title}. ${summary}`))).toEqual([])
  })
})

describe('posts', () => {
  test('of the founding documents: eighteen in their words, eight of them in two outlets', () => {
    const founding = new Set([
      '2021-09-23-latimes-celebrity-support', '2021-09-24-variety-celebrities-support-strike-vote', '2021-10-06-variety-opinion-ceo-moment',
      '2024-03-19-iatse-individual-local-negotiations-begin', '2024-05-24-iatse-asa-first-week',
    ]) // biome-ignore format: a list of five
    const printed = posts.all.filter(({ text, articles: own }) => text !== null && own.some((slug) => founding.has(slug)))
    expect(printed).toHaveLength(18)
    const twice = printed.filter(
      ({ articles: own }) =>
        own.includes('2021-09-23-latimes-celebrity-support') && own.includes('2021-09-24-variety-celebrities-support-strike-vote'),
    )
    expect(twice).toHaveLength(8)
  })
  test('as printed in both newspapers are one post', () => {
    const { posts: own } = people.get('mindy-kaling')
    expect(own).toEqual(['mindy-kaling-2021-09-23'])
    const outlets = posts.get('mindy-kaling-2021-09-23').articles.map((slug) => sources.get(articles.get(slug).source).name)
    expect(outlets).toEqual(['Los Angeles Times', 'Variety'])
  })
  test('are never words that were not seen: those only reported have a gist', () => {
    expect(failing(posts.all, ({ text, gist }) => (text === null) === (gist === null) && 'needs either words or a gist')).toEqual([])
  })
  test('share hashtags whatever their capitals', () => {
    expect(hashtags.get('iasolidarity').name).toBe('IASolidarity')
    expect(hashtags.all.map(({ name }) => name.toLowerCase())).toEqual([...new Set(hashtags.all.map(({ name }) => name.toLowerCase()))])
  })
})

test('nobody is called by a name they no longer use', () => {
  const named = [...people.all].filter(({ name, aliases }) => [name, ...aliases].some((own) => /Gottlieb/.test(own)))
  expect(named.map(({ name, aliases }) => [name, aliases])).toEqual([['Emma Gottlieb', []]])
  expect(texts(archive).filter((text) => /(?<!Emma )Gottlieb/.test(text) && !/Emma Gottlieb/.test(text))).toEqual([])
})

const texts = ({ articles: own, milestones: events }: Archive) => [...own.all, ...events.all].map(({ summary }) => summary)

test('dates of the rounds are days of the calendar', () => {
  for (const { start, end, expiry } of rounds.all) for (const day of [start, end, expiry]) expect(getDay(day)).toBe(day)
})
