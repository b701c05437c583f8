import type { PostSegment } from '@/lib/views/items.ts'

/** The words of a post, unaltered; its hashtags, mentions and links lead somewhere. */
export function PostWords({ words }: { words: PostSegment[] }) {
  let at = 0
  return words.map((segment) => {
    const key = at
    at += segment.text.length
    if (segment.type === 'text') return segment.text
    return (
      <a key={key} href={segment.href}>
        {segment.text}
      </a>
    )
  })
}
