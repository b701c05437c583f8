// Where a page can be shared without a script: addresses that each network documents, and the code
// that frames a page elsewhere. The words say how old the news is. Called by components/ShareLinks.
import { absoluteUrl, embedPath } from '../urls.ts'
import type { ArticleView } from '../views/article.ts'
import type { AuthorPageView } from '../views/author.ts'
import type { MilestoneView } from '../views/milestone.ts'
import { type LinkView, shorten } from '../views/page.ts'
import type { PostView } from '../views/post.ts'
import { toEmbedCode } from './embed.ts'
import { toPostWords } from './html.ts'

export type SharedView = ArticleView | PostView | MilestoneView | AuthorPageView

export interface Sharing {
  /** absolute address */
  url: string
  /** title with its age, for the one who passes it on */
  words: string
  links: LinkView[]
  /** HTML that frames the page, where it has a small form for that */
  embedCode?: string
}

/** Room that the shortest network leaves beside the address. */
const wordsLength = 220

/** How a page is shared. */
export function toSharing(view: SharedView): Sharing {
  const url = absoluteUrl(view.head.path)
  const words = describe(view)
  const both = encodeURIComponent(`${words} ${url}`)
  const [text, address] = [encodeURIComponent(words), encodeURIComponent(url)]
  return {
    url,
    words,
    links: [
      { text: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
      // the project's own page: it asks for the reader's server, and gets the text in the fragment only
      { text: 'Mastodon', href: `https://share.joinmastodon.org/#text=${both}` },
      { text: 'X', href: `https://x.com/intent/post?text=${text}&url=${address}` },
      { text: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
      { text: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
      { text: 'E-mail', href: `mailto:?subject=${text}&body=${both}` },
    ],
    ...((view.view === 'article' || view.view === 'post') && {
      embedCode: toEmbedCode(absoluteUrl(embedPath(view.head.path)), view.head.title),
    }),
  }
}

function describe(view: SharedView): string {
  switch (view.view) {
    case 'article':
      return shorten(`${view.title} (our summary; source: ${view.source.text}, ${view.day.age})`, wordsLength)
    case 'milestone':
      return shorten(`${view.title} (${view.day.age})`, wordsLength)
    case 'post': {
      const { author, day, gist } = view.post
      const said = toPostWords(view.post)?.replace(/\s+/g, ' ')
      return shorten(`${author.text}, ${day.age}: ${said ? `“${shorten(said, 160)}”` : (gist ?? '')}`, wordsLength)
    }
    case 'author':
      return `${view.name} in the record of the IATSE–AMPTP negotiations`
  }
}
