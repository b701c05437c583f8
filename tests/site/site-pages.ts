// Every page of the finished site, read as a browser would read it. For the tests beside it; they say
// what is wrong by page, and fail when there is no finished site.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { selectAll } from 'css-select'
import { DomUtils, parseDocument } from 'htmlparser2'
import { outDir } from '../../lib/commands/site-build.ts'
import { findFiles } from '../../lib/export/find-files.ts'
import { readSiteUrl } from '../../lib/site.ts'

export const { origin, basePath } = readSiteUrl()
/** The address the site was built for, without a slash at its end. */
export const siteUrl = `${origin}${basePath}`

if (!existsSync(path.join(outDir, 'index.html'))) throw new Error('There is no finished site in out/; run npm run build first')

/** Every file of the site, relative, with forward slashes. */
export const files: readonly string[] = findFiles(outDir)
export const readFile = (file: string): Buffer => readFileSync(path.join(outDir, file))
export const readText = (file: string): string => readFileSync(path.join(outDir, file), 'utf8')
export const findByName = (name: string): string[] => files.filter((file) => file === name || file.endsWith(`/${name}`))

type Element = Parameters<typeof DomUtils.getAttributeValue>[0]
type Node = ReturnType<typeof parseDocument> | Element

export interface SitePage {
  /** without the base path: `/articles/noodles/`, `/404.html` */
  path: string
  file: string
  /** first part of the path: `articles`, `home` for `/` */
  kind: string
  html: string
  all: (selector: string) => Element[]
  /** an attribute of every element that a selector finds and that has it */
  attributes: (selector: string, name: string) => string[]
  /** the same of the first one alone */
  attribute: (selector: string, name: string) => string | undefined
  /** words in the first element that a selector finds */
  text: (selector: string) => string
}

function readPage(file: string): SitePage {
  const html = readText(file)
  const document = parseDocument(html)
  const all = (selector: string) => selectAll<Node, Element>(selector, document)
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    kind: file.includes('/') ? file.slice(0, file.indexOf('/')) : file === 'index.html' ? 'home' : file,
    html,
    all,
    attributes: (selector, name) => all(selector).flatMap(({ attribs }) => attribs[name] ?? []),
    attribute: (selector, name) => all(selector)[0]?.attribs[name],
    text: (selector) => {
      const [element] = all(selector)
      return element ? DomUtils.textContent(element).replace(/\s+/g, ' ').trim() : ''
    },
  }
}

export const pages: readonly SitePage[] = files.filter((file) => file.endsWith('.html')).map(readPage)
/** Pages that stand in other people's pages have no frame of their own. */
export const wholePages = pages.filter(({ kind }) => kind !== 'embed')
export const isIndexable = (page: SitePage) => !page.attribute('meta[name=robots]', 'content')?.includes('noindex')

/** Runs a check over pages → `page: fault`, at most forty of them. */
export const findFaults = (checked: readonly SitePage[], check: (page: SitePage) => Iterable<string>): string[] =>
  checked.flatMap((page) => Array.from(check(page), (fault) => `${page.path}: ${fault}`)).slice(0, 40)

/** The page in a file. @throws if there is none */
export function getPage(file: string): SitePage {
  const page = pages.find((known) => known.file === file)
  if (!page) throw new Error(`there is no page ${file} in out/`)
  return page
}

/** Absolute address of ours → the file that answers, without its #anchor; undefined for other sites. */
export function toFile(address: string): string | undefined {
  if (!address.startsWith(`${siteUrl}/`)) return undefined
  const file = address.slice(siteUrl.length + 1).replace(/#.*$/, '')
  return file === '' || file.endsWith('/') ? `${file}index.html` : file
}
