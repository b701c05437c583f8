// What HTML our Markdown may become: the written-down list. Anything else is dropped by remark-html,
// after content with raw HTML was already refused. Links lead to the web or to a page of this site.
import type { Schema } from 'hast-util-sanitize'

export const proseSchema: Schema = {
  tagNames: ['p', 'a', 'em', 'strong', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3', 'h4', 'br', 'hr'],
  attributes: {
    a: ['href', ['className', 'term', 'hashtag']],
    ol: ['start'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    blockquote: ['id'],
  },
  protocols: { href: ['http', 'https'] },
  // ids are made by us from the text of headings, so they need no prefix
  clobber: [],
  strip: ['script', 'style'],
}
