import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkContent } from '../../lib/archive/load-archive.ts'
import { formatProblem } from '../../lib/content/problems.ts'
import { isSlug } from '../../lib/slugs.ts'
import { article, baseTree } from '../unit/content-tree.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'turnaround-bad-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes files below the content folder; a path that ends in a slash becomes an empty folder. */
function write(files: Record<string, string | Buffer>) {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(folder, file)
    mkdirSync(file.endsWith('/') ? place : path.dirname(place), { recursive: true })
    if (!file.endsWith('/')) writeFileSync(place, text)
  }
}

/** Problems by file, relative to the content folder. */
const check = () =>
  checkContent(folder).problems.map((problem) =>
    formatProblem({ ...problem, path: path.relative(folder, path.resolve(problem.path)).split(path.sep).join('/') }),
  )

const place = /^[^:]*:\d+: .+; .+|^[^:]*:\d+: cannot be (?:read|listed)/

describe('a content folder with something wrong in it', () => {
  test.each([
    ['a folder named like a document', { 'articles/silly.md/': '' }, 'articles/silly.md:1: is a folder'],
    ['another ending', { 'articles/silly.txt': 'x' }, 'articles/silly.txt:1: is no Markdown document'],
    ['an ending in capitals', { 'articles/silly.MD': 'x' }, 'articles/silly.MD:1: is no Markdown document'],
    ['a backup', { 'articles/silly.md~': 'x' }, 'articles/silly.md~:1: is no Markdown document'],
    ['an unknown folder', { 'article/silly.md': 'x' }, 'article:1: is not a folder of the content format (did you mean "articles"?)'],
    ['a file beside the folders', { 'silly.md': 'x' }, 'silly.md:1: belongs in one of the folders'],
    ['folders where none are read', { 'people/a/silly.md': 'x' }, 'people/a:1: folders inside people/ are not read'],
    [
      'a name that is no slug',
      { 'topics/Silly Nap.md': '---\ntitle: Nap\n---\nNap.' },
      'topics/Silly Nap.md:1: the file name is the address',
    ],
    [
      'names that differ in capitals only',
      { 'topics/Nap.md': '---\ntitle: Nap\n---\nNap.', 'topics/nap.md': '---\ntitle: Nap\n---\nNap.' },
      'topics/Nap.md:1: the file name is the address and must be lower-case ASCII words joined by hyphens; nap.md is there already',
    ],
    ['an empty file', { 'topics/nap.md': '' }, 'topics/nap.md:1: there is no front matter'],
    ['front matter that never ends', { 'topics/nap.md': '---\ntitle: Nap\n' }, 'topics/nap.md:1: the front matter is never closed'],
    ['code in front matter', { 'topics/nap.md': '---js\nprocess.exit(7)\n---\n' }, 'topics/nap.md:1: front matter is YAML only'],
    ['bytes that are no text', { 'topics/nap.md': Buffer.from([0, 1, 2, 255]) }, 'topics/nap.md:1: is not a text file'],
    ['another encoding', { 'topics/nap.md': Buffer.from('---\ntitle: Caf\xe9\n---\nNap.', 'latin1') }, 'topics/nap.md:2: holds bytes'],
    [
      'a person with the address of a list',
      { 'people/by-posts.md': '---\nname: By Posts\n---\n' },
      'people/by-posts.md:1: the address /people/by-posts/ is taken by a list',
    ],
    ['a round that is no year', { 'rounds/21.md': '---\ntitle: 21\n---\n' }, 'rounds/21.md:1: the file name of a round is its year'],
    ['an unknown field', { 'topics/nap.md': '---\ntitle: Nap\ntitel: Nap\n---\nNap.' }, 'topics/nap.md:3: unknown field "titel"'],
    ['raw HTML', { 'topics/nap.md': '---\ntitle: Nap\n---\nNap.\n\n<script>alert(1)</script>' }, 'topics/nap.md:6: raw HTML'],
  ])('%s', (_, files, message) => {
    write({ ...baseTree, ...files })
    const problems = check()
    expect(problems).toContainEqual(expect.stringContaining(message))
    for (const problem of problems) expect(problem).toMatch(place)
  })

  test.each(readdirSync('app').filter(isSlug))('a page that would take the address of the site’s own /%s/', (slug) => {
    write({ ...baseTree, [`pages/${slug}.md`]: '---\ntitle: Nap\n---\nNap.' })
    expect(check()).toContainEqual(expect.stringContaining(`pages/${slug}.md:1: the address /${slug}/ is taken by a part of the site`))
  })

  test('slugs that differ in case only', () => {
    write({
      ...baseTree,
      'articles/a/nap.md': article('Naps.', '', '2021-09-23', 1),
      'articles/b/Nap.md': article('Naps.', '', '2021-09-23', 2),
    })
    expect(check()).toContainEqual(expect.stringContaining('articles/b/Nap.md:1: the file name is the address'))
  })

  test('one slug in two folders', () => {
    write({
      ...baseTree,
      'articles/a/nap.md': article('Naps.', '', '2021-09-23', 1),
      'articles/b/nap.md': article('Naps.', '', '2021-09-23', 2),
    })
    expect(check()).toContainEqual(expect.stringMatching(/^articles\/b\/nap\.md:1: the slug "nap" is taken by .*articles\/a\/nap\.md/))
  })

  test('a link to nowhere', () => {
    write(baseTree)
    symlinkSync(path.join(folder, 'gone.md'), path.join(folder, 'topics', 'nap.md'))
    expect(check()).toContainEqual(expect.stringContaining('topics/nap.md:1: cannot be read (ENOENT)'))
  })

  // root may read everything
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file and a folder that may not be read', () => {
    write({ ...baseTree, 'topics/nap.md': 'x', 'articles/secret/nap.md': 'x' })
    chmodSync(path.join(folder, 'topics', 'nap.md'), 0)
    chmodSync(path.join(folder, 'articles', 'secret'), 0)
    const problems = check()
    chmodSync(path.join(folder, 'articles', 'secret'), 0o700)
    expect(problems).toContainEqual(expect.stringContaining('topics/nap.md:1: cannot be read'))
    expect(problems).toContainEqual(expect.stringContaining('articles/secret:1: cannot be listed'))
  })

  test('no folder at all', () => {
    rmSync(folder, { recursive: true })
    expect(check()).toEqual([expect.stringContaining(':1: there is no such folder; create it')])
  })

  test('a file where the folder should be named', () => {
    write(baseTree)
    expect(checkContent(path.join(folder, 'topics', 'rest.md')).problems).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^is a file; name the content folder, in which articles, .* lie$/) }),
    ])
  })

  test('everything at once: each problem is said, in one run', () => {
    write({ ...baseTree, 'topics/a.md': '', 'topics/b.txt': '', 'articles/c.md': '---\ntitle: [\n---\n', 'naps/d.md': '' })
    expect(new Set(check().map((problem) => problem.slice(0, problem.indexOf(':'))))).toEqual(
      new Set(['topics/a.md', 'topics/b.txt', 'articles/c.md', 'naps']),
    )
  })
})

describe('a content folder that only looks odd', () => {
  test.each([
    ['line ends of Windows', article('Naps.\n\nMore naps.').replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\ufeff${article('Naps.')}`],
    ['five megabytes', article('Naps and rest. '.repeat(350_000).trim())],
    ['no line end at the end', article('Naps.').trimEnd()],
  ])('%s: is read like any other', (_, text) => {
    write({ ...baseTree, 'articles/nap.md': text, 'articles/.hidden.md': 'x', 'README.md': 'x' })
    expect(check()).toEqual([])
  })
})

describe('npm run check:content', () => {
  const run = () => spawnSync(process.execPath, ['lib/commands/check-content.mjs', folder], { encoding: 'utf8' })

  test('ends with 1 and says where, what and what to write instead', () => {
    write({ ...baseTree, 'topics/nap.md': '---\ntitel: Nap\n---\nNap.' })
    const { status, stderr } = run()
    expect(status).toBe(1)
    expect(stderr).toMatch(/topics\/nap\.md:2: unknown field "titel" \(did you mean "title"\?\); remove it/)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('ends with 0 when all is well', () => {
    write({ ...baseTree, 'articles/nap.md': article('Naps.') })
    expect(run().status).toBe(0)
  })
})
