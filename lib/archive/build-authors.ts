// Everybody gathered from documents and articles → people and organizations, in the order of their
// names, with their posts and the articles that name them.
import { compareText } from '../content/problems.ts'
import type { Organization, Person } from './archive.ts'
import { type AuthorDraft, nameOf } from './authors.ts'
import type { Coverage } from './build-articles.ts'
import { group } from './group.ts'
import type { ProvenContent } from './prove-content.ts'

/** All people and all organizations. */
export function buildAuthors(
  { bodyOf, authors }: ProvenContent,
  { articles, posts, nameOrder }: Coverage,
): { people: Person[]; organizations: Organization[] } {
  const postBySlug = new Map(posts.map((post) => [post.slug, post]))
  const postsOfAuthor = group(posts)(({ author }) => [author.slug])
  const articlesBy = group(articles)
  const articlesOfPerson = articlesBy(({ people }) => people)
  const articlesOfOrganization = articlesBy(({ organizations }) => organizations)

  const toAuthor = (draft: AuthorDraft, articlesOf: (slug: string) => string[]) => {
    const fields = draft.document?.fields
    const own = postsOfAuthor(draft.slug)
    return {
      slug: draft.slug,
      formerSlugs: fields?.formerSlugs ?? [],
      name: nameOf(draft),
      aliases: fields?.aliases ?? [],
      handles: draft.handles,
      roles: (fields?.roles ?? [])
        .map(({ role, from, to }) => ({ role, ...(from && { from }), ...(to && { to }) }))
        .sort((a, b) => compareText(a.from ?? '', b.from ?? '')),
      blocks: draft.document ? bodyOf(draft.document).blocks : [],
      posts: own,
      articles: articlesOf(draft.slug),
      hashtags: [...new Set(own.flatMap((post) => postBySlug.get(post)?.hashtags ?? []))].sort(compareText),
      ...(fields?.role && { role: fields.role }),
    }
  }

  const sorted = [...authors.all].sort((a, b) => nameOrder(a.slug, b.slug))
  const people = sorted
    .filter(({ kind }) => kind === 'person')
    .map((draft): Person => {
      const group = draft.document?.folder === 'people' ? draft.document.fields.group : undefined
      return { kind: 'person', ...toAuthor(draft, articlesOfPerson), ...(group && { group }) }
    })
  const organizations = sorted
    .filter(({ kind }) => kind === 'organization')
    .map((draft): Organization => {
      const group = draft.document?.folder === 'organizations' ? draft.document.fields.group : undefined
      return { kind: 'organization', ...toAuthor(draft, articlesOfOrganization), ...(group && { group }) }
    })
  return { people, organizations }
}
