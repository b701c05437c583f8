import type { PageView } from '@/lib/publish/page-view.ts'
import type { NotFoundView } from '@/lib/views/not-found.ts'
import { ArticlePage } from './ArticlePage.tsx'
import { AuthorIndexPage } from './AuthorIndexPage.tsx'
import { AuthorPage } from './AuthorPage.tsx'
import { CorrectionsPage } from './CorrectionsPage.tsx'
import { DataPage } from './DataPage.tsx'
import { GlossaryPage } from './GlossaryPage.tsx'
import { HashtagIndexPage } from './HashtagIndexPage.tsx'
import { HashtagPage } from './HashtagPage.tsx'
import { MilestonePage } from './MilestonePage.tsx'
import { MonthPage } from './MonthPage.tsx'
import { MovedPage } from './MovedPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PostIndexPage } from './PostIndexPage.tsx'
import { PostPage } from './PostPage.tsx'
import { ProsePage } from './ProsePage.tsx'
import { RoundPage } from './RoundPage.tsx'
import { SourceIndexPage } from './SourceIndexPage.tsx'
import { SourcePage } from './SourcePage.tsx'
import { TimelinePage } from './TimelinePage.tsx'
import { TopicIndexPage } from './TopicIndexPage.tsx'
import { TopicPage } from './TopicPage.tsx'
import { YearPage } from './YearPage.tsx'

/** The component of each kind of view. */
export function ViewPage({ view }: { view: PageView | NotFoundView }) {
  switch (view.view) {
    case 'timeline':
      return <TimelinePage view={view} />
    case 'year':
      return <YearPage view={view} />
    case 'month':
      return <MonthPage view={view} />
    case 'round':
      return <RoundPage view={view} />
    case 'article':
      return <ArticlePage view={view} />
    case 'milestone':
      return <MilestonePage view={view} />
    case 'author-index':
      return <AuthorIndexPage view={view} />
    case 'author':
      return <AuthorPage view={view} />
    case 'hashtag-index':
      return <HashtagIndexPage view={view} />
    case 'hashtag':
      return <HashtagPage view={view} />
    case 'post-index':
      return <PostIndexPage view={view} />
    case 'post':
      return <PostPage view={view} />
    case 'topic-index':
      return <TopicIndexPage view={view} />
    case 'topic':
      return <TopicPage view={view} />
    case 'source-index':
      return <SourceIndexPage view={view} />
    case 'source':
      return <SourcePage view={view} />
    case 'glossary':
      return <GlossaryPage view={view} />
    case 'corrections':
      return <CorrectionsPage view={view} />
    case 'prose':
      return <ProsePage view={view} />
    case 'data':
      return <DataPage view={view} />
    case 'moved':
      return <MovedPage view={view} />
    case 'not-found':
      return <NotFoundPage view={view} />
  }
}
