// The finished site as the tests of what it publishes read it: files of out/, pages as trees, and
// addresses back to files. Fails with a word of advice when the site has not been built.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { selectAll, selectOne } from 'css-select'
import { DomUtils, parseDocument } from 'htmlparser2'
import { findFiles } from '../../lib/export/find-files.ts'

const outDir = path.resolve('out')
if (!existsSync(outDir)) throw new Error('there is no out/; run npm run build first')

export const files = findFiles(outDir)
export const readText = (file: string) => readFileSync(path.join(outDir, file), 'utf8')
export const readBytes = (file: string) => readFileSync(path.join(outDir, file))
export const findByName = (name: string) => files.filter((file) => file === name || file.endsWith(`/${name}`))

/** Pages of the site itself, without those made to stand in other sites. */
export const pages = files.filter((file) => file.endsWith('index.html') && !file.startsWith('embed/'))

export const parsePage = (file: string) => parseDocument(readText(file))
type Page = ReturnType<typeof parsePage>
export const textOf = (page: Page, selector: string) => {
  const found = selectOne(selector, page.children)
  return found ? DomUtils.textContent(found).replace(/\s+/g, ' ').trim() : undefined
}
export const attributesOf = (page: Page, selector: string, attribute: string): string[] =>
  selectAll(selector, page.children).flatMap((element) => ('attribs' in element && element.attribs[attribute]) || [])
export const attributeOf = (page: Page, selector: string, attribute: string) => attributesOf(page, selector, attribute)[0]

/** The address the site was built for, without a slash at its end. */
export const siteUrl = (attributeOf(parsePage('index.html'), 'link[rel=canonical]', 'href') ?? '').replace(/\/$/, '')

/** Absolute address of ours → the file that answers, without its #anchor; undefined for other sites. */
export function toFile(address: string): string | undefined {
  if (!address.startsWith(`${siteUrl}/`)) return undefined
  const file = address.slice(siteUrl.length + 1).replace(/#.*$/, '')
  return file === '' || file.endsWith('/') ? `${file}index.html` : file
}

/** One page of each kind, by its first folder; a member rather than the index, where there is one. */
export const samples: string[] = [
  'index.html',
  ...new Set(
    [...new Set(pages.map((file) => file.split('/')[0]))].flatMap((kind) => {
      const own = pages.filter((file) => file.startsWith(`${kind}/`))
      return [own[0], own.find((file) => file.split('/').length === 3)].filter((file) => file !== undefined)
    }),
  ),
]
