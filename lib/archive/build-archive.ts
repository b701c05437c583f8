// Validated documents → one frozen Archive: drafts dropped, cross-references proven, authors resolved,
// posts merged, every index built. Reports all problems at once; notes say what came to exist.
import type { Folder } from '../content/files.ts'
import { compareText, type Problem } from '../content/problems.ts'
import type { Document, Documents, ReadContent } from '../content/read-documents.ts'
import type { Day } from '../dates.ts'
import { type Body, parseBody } from '../markdown/parse-body.ts'
import { toHashtagKey } from '../slugs.ts'
import {
  type Archive,
  type Article,
  type AuthorRef,
  type Hashtag,
  type Milestone,
  type Organization,
  type Person,
  type Post,
  type ProsePage,
  type Round,
  type Source,
  type Term,
  type Topic,
  toCollection,
} from './archive.ts'
import { type AuthorDraft, Authors, nameOf } from './authors.ts'
import { group } from './group.ts'
import { nameHashtags } from './hashtags.ts'
import { mergePosts } from './posts.ts'
import { findSharedAddresses, introduceAuthors, nameAuthors, quotePosts, toArticleBlocks } from './quoted-posts.ts'
import { References } from './references.ts'
import { findBrokenSiteLinks } from './site-links.ts'

export interface BuildResult {
  archive: Archive
  problems: Problem[]
  notes: Problem[]
}

/** Builds the archive. It is whole only when there is no problem. */
export function buildArchive({ documents, known }: Pick<ReadContent, 'documents' | 'known'>): BuildResult {
  const problems: Problem[] = []
  const published = dropDrafts(documents)
  const references = new References(documents, published, known)
  const authors = new Authors([...published.people, ...published.organizations], known)

  const parse = (document: Document<Folder>, posts = false): Body => {
    const parsed = parseBody(document.path, document.body, document.bodyLine, posts)
    problems.push(...parsed.problems)
    return parsed.body
  }
  // drafts are kept out of everything, but checked like the rest
  for (const folder of Object.keys(documents) as Folder[]) {
    for (const document of documents[folder]) if (document.fields.draft) parse(document, folder === 'articles')
  }

  const rounds = sortBy(published.rounds, ({ fields }) => fields.start)
  const roundOfDay = (day: Day) => rounds.find(({ fields }) => fields.start <= day && day <= fields.end)?.slug
  const milestones = published.milestones
    .map((document) => buildMilestone(document, parse(document), references))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.slug, b.slug))
  const milestoneRounds = new Map(milestones.map(({ slug, round }) => [slug, round]))

  // articles: authors and posts are gathered first, since people come to exist by being quoted
  const sourceNames = new Map(published.sources.map(({ slug, fields }) => [slug, fields.name]))
  const ordered = [...published.articles].sort(
    (a, b) =>
      compareText(a.fields.date, b.fields.date) ||
      compareText(sourceNames.get(a.fields.source) ?? '', sourceNames.get(b.fields.source) ?? '') ||
      compareText(a.slug, b.slug),
  )
  const parsed = ordered.map((document) => ({ document, body: parse(document, true) }))
  for (const { document, body } of parsed) introduceAuthors(document, body, authors)
  const covered = parsed.map(({ document, body }) => {
    return { document, body, quoted: quotePosts(document, body, authors), named: nameAuthors(document, authors) }
  })
  problems.push(...authors.problems)

  const { posts: merged, postOf } = mergePosts(covered.flatMap(({ quoted }) => quoted))
  const written = [...merged.flatMap(({ hashtags }) => hashtags), ...covered.flatMap(({ body }) => body.hashtags)]
  const hashtagNames = nameHashtags(published.hashtags, written)
  problems.push(...hashtagNames.problems)
  const toHashtagSlugs = (tags: readonly string[]) => [...new Set(tags.flatMap((tag) => hashtagNames.slugs.get(toHashtagKey(tag)) ?? []))]

  const authorNames = new Map(authors.all.map((author) => [author.slug, nameOf(author)]))
  const nameOrder = (a: string, b: string) => compareText(authorNames.get(a) ?? a, authorNames.get(b) ?? b) || compareText(a, b)
  const posts: Post[] = merged
    .map((post) => {
      const round = roundOfDay(post.day)
      return { ...post, hashtags: toHashtagSlugs(post.hashtags), ...(round && { round }) }
    })
    .sort((a, b) => compareText(a.day, b.day) || nameOrder(a.author.slug, b.author.slug) || compareText(a.slug, b.slug))
  const postBySlug = new Map(posts.map((post) => [post.slug, post]))

  const copiesOf = group(covered.map(({ document }) => document))(({ fields }) => (fields.copyOf ? [fields.copyOf] : []))
  const articles = covered.map(({ document, body, quoted, named }): Article => {
    const { slug, fields } = document
    if (!body.summary && body.blocks.length === 0)
      problems.push(emptyBody(document.path, document.bodyLine, 'our own summary, 60–130 words'))
    const postSlugs = [...new Set(quoted.map((occurrence) => postOf.get(occurrence)?.slug ?? ''))]
    const voices: AuthorRef[] = [...named, ...quoted.map(({ author }) => author)]
    const slugsOf = (kind: AuthorRef['kind']) =>
      [...new Set(voices.filter((voice) => voice.kind === kind).map((voice) => voice.slug))].sort(nameOrder)
    const milestonesHere = references.slugs(document, 'milestones', 'milestones')
    const round = milestonesHere.map((milestone) => milestoneRounds.get(milestone)).find(Boolean) ?? roundOfDay(fields.date)
    const copyOf = fields.copyOf && references.slug(document, 'articles', fields.copyOf, 'copyOf')
    if (copyOf === slug)
      problems.push({
        path: document.path,
        line: document.lineOf('copyOf'),
        message: 'copyOf names this article itself; name the original, or remove it',
      })
    return {
      slug,
      formerSlugs: fields.formerSlugs,
      title: fields.title,
      day: fields.date,
      precision: fields.precision,
      source: references.required(document, 'sources', fields.source, 'source'),
      url: fields.url,
      ...(fields.headline && { headline: fields.headline }),
      byline: fields.byline,
      kind: fields.kind,
      ...(fields.access && { access: fields.access }),
      ...(fields.archive && { archiveUrl: fields.archive }),
      language: fields.language,
      ...(copyOf && { copyOf }),
      copies: copiesOf(slug),
      topics: references.slugs(document, 'topics', 'topics'),
      milestones: milestonesHere,
      people: slugsOf('person'),
      organizations: slugsOf('organization'),
      hashtags: toHashtagSlugs([
        ...body.hashtags,
        ...postSlugs.flatMap((post) => postBySlug.get(post)?.hashtags.map((tag) => hashtagNames.names.get(tag) ?? tag) ?? []),
      ]),
      posts: postSlugs,
      blocks: toArticleBlocks(body, quoted, postOf),
      summary: body.summary,
      corrections: toCorrections(fields.corrections),
      ...(round && { round }),
    }
  })
  problems.push(...findSharedAddresses(ordered))

  const articleBySlug = new Map(articles.map((article) => [article.slug, article]))
  const articlesBy = group(articles)
  const postsBy = group(posts)
  const articlesOfPerson = articlesBy(({ people }) => people)
  const articlesOfOrganization = articlesBy(({ organizations }) => organizations)
  const articlesOfMilestone = articlesBy((article) => article.milestones)
  const articlesOfRound = articlesBy(({ round }) => (round ? [round] : []))
  const articlesOfTopic = articlesBy(({ topics }) => topics)
  const articlesOfSource = articlesBy(({ source }) => [source])
  const articlesOfHashtag = articlesBy(({ hashtags }) => hashtags)
  const postsOfAuthor = postsBy(({ author }) => [author.slug])
  const postsOfHashtag = postsBy(({ hashtags }) => hashtags)
  const postsOfRound = postsBy(({ round }) => (round ? [round] : []))
  const milestonesOfRound = group(milestones)(({ round }) => [round])

  const toAuthor = (draft: AuthorDraft, articlesOf: (slug: string) => string[]) => {
    const fields = draft.document?.fields
    const own = postsOfAuthor(draft.slug)
    return {
      slug: draft.slug,
      formerSlugs: fields?.formerSlugs ?? [],
      name: nameOf(draft),
      aliases: fields?.aliases ?? [],
      handles: draft.handles,
      ...(fields?.role && { role: fields.role }),
      roles: (fields?.roles ?? []).map(({ role, from, to }) => ({ role, ...(from && { from }), ...(to && { to }) })),
      blocks: draft.document ? parse(draft.document).blocks : [],
      posts: own,
      articles: articlesOf(draft.slug),
      hashtags: [...new Set(own.flatMap((post) => postBySlug.get(post)?.hashtags ?? []))].sort(compareText),
    }
  }
  const sortedAuthors = [...authors.all].sort((a, b) => nameOrder(a.slug, b.slug))
  const people = sortedAuthors
    .filter(({ kind }) => kind === 'person')
    .map((draft): Person => {
      const group = draft.document?.folder === 'people' ? draft.document.fields.group : undefined
      return { kind: 'person', ...toAuthor(draft, articlesOfPerson), ...(group && { group }) }
    })
  const organizations = sortedAuthors
    .filter(({ kind }) => kind === 'organization')
    .map((draft): Organization => {
      const group = draft.document?.folder === 'organizations' ? draft.document.fields.group : undefined
      return { kind: 'organization', ...toAuthor(draft, articlesOfOrganization), ...(group && { group }) }
    })

  const hashtagDocuments = new Map(published.hashtags.map((document) => [document.slug, document]))
  const hashtags = [...hashtagNames.names]
    .map(([slug, name]): Hashtag => {
      const document = hashtagDocuments.get(slug)
      if (document) parse(document)
      const own = postsOfHashtag(slug)
      const ownArticles = articlesOfHashtag(slug)
      const firstUse = [own[0] && postBySlug.get(own[0])?.day, ownArticles[0] && articleBySlug.get(ownArticles[0])?.day]
        .filter((day) => day !== undefined)
        .sort(compareText)[0]
      const busiestDay = findBusiestDay(own.flatMap((post) => postBySlug.get(post) ?? []))
      return {
        slug,
        formerSlugs: document?.fields.formerSlugs ?? [],
        name,
        ...(document?.fields.description && { description: document.fields.description }),
        aliases: document?.fields.aliases ?? [],
        posts: own,
        articles: ownArticles,
        ...(firstUse && { firstUse }),
        ...(busiestDay && { busiestDay }),
      }
    })
    .sort((a, b) => compareText(a.slug, b.slug))

  const archive: Archive = {
    articles: toCollection('article', articles),
    milestones: toCollection(
      'milestone',
      milestones.map((milestone) => ({ ...milestone, articles: articlesOfMilestone(milestone.slug) })),
    ),
    rounds: toCollection(
      'round',
      rounds.map((document): Round => {
        const { blocks, summary } = parse(document)
        const { title, start, end, expiry, agreements, result, phases, formerSlugs } = document.fields
        return {
          slug: document.slug,
          formerSlugs,
          title,
          start,
          end,
          expiry,
          agreements,
          phases,
          blocks,
          summary,
          ...(result && { result }),
          milestones: milestonesOfRound(document.slug),
          articles: articlesOfRound(document.slug),
          posts: postsOfRound(document.slug),
        }
      }),
    ),
    people: toCollection('person', people),
    organizations: toCollection('organization', organizations),
    posts: toCollection('post', posts),
    hashtags: toCollection('hashtag', hashtags),
    topics: toCollection(
      'topic',
      sortBy(published.topics, ({ fields }) => fields.title).map((document): Topic => {
        const { blocks, summary } = parse(document)
        const { title, question, formerSlugs } = document.fields
        const positions = document.fields.positions.flatMap(({ date, side, round, text, source }, index) => {
          const knownRound = references.slug(document, 'rounds', round, 'positions', index, 'round')
          const knownSource = references.slug(document, 'articles', source, 'positions', index, 'source')
          return knownRound && knownSource ? [{ day: date, side, round: knownRound, text, source: knownSource }] : []
        })
        return {
          slug: document.slug,
          formerSlugs,
          title,
          ...(question && { question }),
          positions,
          blocks,
          summary,
          articles: articlesOfTopic(document.slug),
        }
      }),
    ),
    sources: toCollection(
      'source',
      sortBy(published.sources, ({ fields }) => fields.name).map((document): Source => {
        const { name, url, kind, feed, owner, formerSlugs } = document.fields
        const { blocks } = parse(document)
        return {
          slug: document.slug,
          formerSlugs,
          name,
          url,
          kind,
          ...(feed && { feed }),
          ...(owner && { owner }),
          blocks,
          articles: articlesOfSource(document.slug),
        }
      }),
    ),
    glossary: toCollection(
      'term',
      sortBy(published.glossary, ({ fields }) => fields.term.toLowerCase()).map((document): Term => {
        const { blocks, summary } = parse(document)
        if (!summary) problems.push(emptyBody(document.path, document.bodyLine, 'the definition'))
        return { slug: document.slug, term: document.fields.term, aliases: document.fields.aliases, blocks, summary }
      }),
    ),
    pages: toCollection(
      'page',
      published.pages.map((document): ProsePage => {
        const { title, description, formerSlugs } = document.fields
        const { blocks, summary } = parse(document)
        return { slug: document.slug, formerSlugs, title, ...(description && { description }), blocks, summary }
      }),
    ),
    hashtagSlugs: hashtagNames.slugs,
    authorsByHandle: new Map(authors.handles()),
  }
  problems.push(...references.problems, ...findBrokenSiteLinks(archive, published))
  return { archive: deepFreeze(archive), problems, notes: [...authors.notes, ...references.notes] }
}

function dropDrafts(documents: Documents): Documents {
  const drop = <F extends Folder>(folder: F) => documents[folder].filter(({ fields }) => !fields.draft)
  return {
    articles: drop('articles'),
    milestones: drop('milestones'),
    rounds: drop('rounds'),
    people: drop('people'),
    organizations: drop('organizations'),
    sources: drop('sources'),
    topics: drop('topics'),
    hashtags: drop('hashtags'),
    glossary: drop('glossary'),
    pages: drop('pages'),
  }
}

function buildMilestone(document: Document<'milestones'>, body: Body, references: References): Milestone {
  const { slug, fields } = document
  const figures = fields.figures.flatMap(({ label, value, unit, source }, index) =>
    references.slug(document, 'articles', source, 'figures', index, 'source') ? [{ label, value, ...(unit && { unit }), source }] : [],
  )
  const votes = fields.votes.flatMap(({ unit, ...vote }, index) =>
    references.slug(document, 'articles', vote.source, 'votes', index, 'source') ? [{ ...vote, ...(unit && { unit }) }] : [],
  )
  return {
    slug,
    formerSlugs: fields.formerSlugs,
    title: fields.title,
    day: fields.date,
    ...(fields.endDate && { endDay: fields.endDate }),
    precision: fields.precision,
    round: references.required(document, 'rounds', fields.round, 'round'),
    kind: fields.kind,
    key: fields.key,
    ...(fields.outcome && { outcome: fields.outcome }),
    figures,
    votes,
    blocks: body.blocks,
    summary: body.summary,
    corrections: toCorrections(fields.corrections),
    articles: [],
  }
}

const toCorrections = (corrections: readonly { date: Day; note: string }[]) =>
  corrections.map(({ date, note }) => ({ day: date, note })).sort((a, b) => compareText(b.day, a.day))

const emptyBody = (path: string, line: number, wanted: string): Problem => ({
  path,
  line,
  message: `there is no text below the front matter; write ${wanted}`,
})

function findBusiestDay(posts: readonly Post[]): Day | undefined {
  const counts = new Map<Day, number>()
  for (const { day, precision } of posts) if (precision === 'day') counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))[0]?.[0]
}

const sortBy = <T>(members: readonly T[], key: (member: T) => string) => [...members].sort((a, b) => compareText(key(a), key(b)))

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const member of Object.values(value)) deepFreeze(member)
  return value
}
