// Every view that makes a page. What leaves the site (metadata, cards, structured data) is made from
// the same view as the page itself, so that the two cannot say different things.
import type { ArticleView } from '../views/article.ts'
import type { AuthorIndexView, AuthorPageView } from '../views/author.ts'
import type { HashtagIndexView, HashtagView } from '../views/hashtag.ts'
import type { MilestoneView } from '../views/milestone.ts'
import type { MovedView } from '../views/moved.ts'
import type { MonthView, YearView } from '../views/period.ts'
import type { PostIndexView, PostView } from '../views/post.ts'
import type { CorrectionsView, GlossaryView, ProsePageView } from '../views/reference.ts'
import type { RoundView } from '../views/round.ts'
import type { SourceIndexView, SourceView } from '../views/source.ts'
import type { TimelineView } from '../views/timeline.ts'
import type { TopicIndexView, TopicView } from '../views/topic.ts'
import type { DataPageView } from './data-page.ts'

export type PageView =
  | TimelineView
  | RoundView
  | YearView
  | MonthView
  | ArticleView
  | MilestoneView
  | AuthorIndexView
  | AuthorPageView
  | HashtagIndexView
  | HashtagView
  | PostIndexView
  | PostView
  | TopicIndexView
  | TopicView
  | SourceIndexView
  | SourceView
  | GlossaryView
  | CorrectionsView
  | ProsePageView
  | DataPageView
  | MovedView
