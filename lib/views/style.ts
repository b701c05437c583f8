// Every part of a page in every state, for the page that shows them to whoever works on the look.
// Fed with the silly archive of the tests only; its links lead nowhere but to the page itself.
import type { Archive } from '../archive/archive.ts'
import { toArticleView } from './article.ts'
import type { Tally } from './findings.ts'
import { type ArticleItem, type MilestoneItem, type PostItem, toArticleItem, toMilestoneItem, toPostItem } from './items.ts'
import { toMilestoneView, type VotePanelView } from './milestone.ts'
import { type DayView, type PageHead, type PagerView, toPager } from './page.ts'
import { toPeriodView } from './period.ts'
import { makeProse } from './prose.ts'
import { type RoundAtAGlance, toRoundAtAGlance } from './timeline.ts'

export interface StyleView {
  view: 'style'
  head: PageHead
  /** a day known exactly, about, and to its month */
  days: DayView[]
  milestones: MilestoneItem[]
  articles: ArticleItem[]
  posts: PostItem[]
  rounds: RoundAtAGlance[]
  tallies: Tally[]
  votes: VotePanelView[]
  corrections: { day: DayView; note: string }[]
  html: string
  pager: PagerView
}

/** The page of parts. @throws if the archive lacks a state */
export function toStyleView(archive: Archive): StyleView {
  const milestones = archive.milestones.all.map(toMilestoneItem)
  const articles = archive.articles.all.map((article) => toArticleItem(archive, article))
  const month = toPeriodView(archive, ['2021', '09'])
  const milestone = toMilestoneView(archive, [archive.milestones.all.find(({ votes }) => votes.length > 0)?.slug ?? ''])
  const corrected = toArticleView(archive, archive.articles.all.find(({ corrections }) => corrections.length > 0)?.slug ?? '')
  const [page] = archive.pages.all
  if (month.view !== 'month' || milestone.view !== 'milestone' || corrected.view !== 'article' || !page)
    throw new Error('the silly archive lacks a month, a vote, a correction or a page of prose')
  const view: StyleView = {
    view: 'style',
    head: { path: '/style/', title: 'Style', description: 'Every part of a page in every state, with silly content.', indexable: false },
    days: ['day', 'about', 'month'].flatMap((precision) => articles.find(({ day }) => day.precision === precision)?.day ?? []),
    milestones,
    articles,
    posts: archive.posts.all.map((post) => toPostItem(archive, post)),
    rounds: archive.rounds.all.map((round) => toRoundAtAGlance(archive, round)),
    tallies: month.perDay,
    votes: milestone.votes,
    corrections: corrected.corrections,
    html: makeProse(archive, { withTerms: false })(page.blocks),
    pager: toPager('/style/', 3, 9) ?? { page: 1, pages: 1, links: [] },
  }
  return withoutLinks(view)
}

/** The same with every link leading to the top of the page. */
const withoutLinks = (view: StyleView) =>
  // a copy of plain data in which only the text of links changes: its shape stays what it was
  JSON.parse(JSON.stringify(view), (key, value) => (key === 'href' ? '#content' : value)) as StyleView
