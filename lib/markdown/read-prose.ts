// Our own paragraphs → their words and hashtags; quotations are not ours. Called by parse-body.
import type { Nodes, RootContent } from 'mdast'
import { toString as toPlainText } from 'mdast-util-to-string'
import { typeset } from '../content/typeset.ts'
import { toOneLine } from '../text.ts'
import { parsePostText } from './post-text.ts'

/** Blocks of prose → their words in one line, and the hashtags in them as written, each once. */
export function readProse(prose: readonly RootContent[]): { summary: string; hashtags: string[] } {
  const own = prose.filter((node) => node.type !== 'blockquote' && node.type !== 'definition')
  const summary = own
    .map((node) => typeset(toOneLine(toPlainText(node))))
    .filter(Boolean)
    .join(' ')
  const hashtags = own
    .map(toOwnWords)
    .filter((words) => /[#＃]/.test(words))
    .flatMap(parsePostText)
    .flatMap((part) => (part.type === 'hashtag' ? [part.tag] : []))
  return { summary, hashtags: [...new Set(hashtags)] }
}

/** The words in which a hashtag is one: not in code, nor in a link to somewhere else. */
function toOwnWords(node: Nodes): string {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'link' || node.type === 'break') return ' '
  if ('children' in node) return node.children.map(toOwnWords).join(node.type === 'list' || node.type === 'listItem' ? ' ' : '')
  return 'value' in node ? node.value : ''
}
