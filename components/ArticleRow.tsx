import type { ArticleItem } from '@/lib/views/items.ts'
import { formatUncertain } from '@/lib/views/page.ts'
import { Heading, type Level } from './Heading.tsx'
import { Published } from './Published.tsx'

interface Props {
  article: ArticleItem
  level: Level
  /** first sentences of the summary, too */
  withExcerpt?: boolean
  /** how uncertain the day is, where no date of its own stands beside it */
  withPrecision?: boolean
}

/** An article in a list: who reports, what kind of text it is, our title. */
export function ArticleRow({ article, level, withExcerpt = true, withPrecision = false }: Props) {
  const { kind, kindLabel, source, title, excerpt, copyOf, day } = article
  return (
    <div className={`article ${kind} h-entry`}>
      <p className="label">
        <a href={source.href}>{source.text}</a> <span className="kind">{kindLabel}</span>
      </p>
      <Heading level={level}>
        <a className="p-name u-url" href={article.href} dir="auto">
          {title}
        </a>
      </Heading>
      {withExcerpt && excerpt && (
        <p className="excerpt p-summary" dir="auto">
          {excerpt}
        </p>
      )}
      {withPrecision && day.precision !== 'day' && <p className="label">{formatUncertain(day.precision)}</p>}
      {copyOf && (
        <p className="label">
          Copy of a text in <a href={copyOf.href}>{copyOf.text}</a>
        </p>
      )}
      <Published day={day} />
    </div>
  )
}
