import { describe, expect, test } from 'vitest'
import { basePath, files, findFaults, origin, pages, siteUrl } from './site-pages.ts'

const known = new Set(files)
const idsOf = new Map(pages.map(({ path, all }) => [path, new Set(all('[id]').map(({ attribs }) => attribs.id))]))

/** What is wrong with an address that a page refers to, if anything. */
function findFault(address: string, from: string): string | undefined {
  const url = new URL(address, `${siteUrl}${from}`)
  if (url.origin !== origin) return undefined
  if (!url.pathname.startsWith(`${basePath}/`)) return `"${address}" leads out of ${basePath}/`
  const path = decodeURIComponent(url.pathname.slice(basePath.length))
  const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
  if (!known.has(file)) return `"${address}" leads nowhere`
  const id = decodeURIComponent(url.hash.slice(1))
  return id && !idsOf.get(path)?.has(id) ? `"${address}" leads to a page without that place` : undefined
}

const addressesOf = [
  { selector: 'a[href], area[href], link[href]', attribute: 'href' },
  { selector: 'script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src], input[src]', attribute: 'src' },
  { selector: 'form[action]', attribute: 'action' },
  { selector: 'use[href], image[href]', attribute: 'href' },
]

describe('addresses', () => {
  test('within the site all lead somewhere, places on pages included', () => {
    const checked = new Map<string, string | undefined>()
    const faults = findFaults(pages, function* ({ path, all }) {
      for (const { selector, attribute } of addressesOf) {
        for (const { attribs } of all(selector)) {
          const address = attribs[attribute] ?? ''
          const key = address.startsWith('/') || /^https?:/.test(address) ? address : `${path} ${address}`
          if (!checked.has(key)) checked.set(key, findFault(address, path))
          const fault = checked.get(key)
          if (fault) yield fault
        }
      }
    })
    expect(checked.size).toBeGreaterThan(pages.length) // it does find addresses
    expect([...new Set(faults.map((fault) => fault.replace(/^[^:]*: /, '')))]).toEqual([])
  })

  test('of links lead to the web, to this site or to a letter', () => {
    const faults = findFaults(pages, function* ({ path, all }) {
      for (const { attribs } of all('a[href]')) {
        const { protocol } = new URL(attribs.href ?? '', `${siteUrl}${path}`)
        if (!['http:', 'https:', 'mailto:'].includes(protocol)) yield `${attribs.href}`
      }
    })
    expect(faults).toEqual([])
  })

  test('that a page loads by itself are all of this site', () => {
    const loading = ['script[src]', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'image', 'use', 'form']
    const faults = findFaults(pages, function* ({ path, all }) {
      const links = all('link[href]').filter(({ attribs }) => !/\b(?:canonical|alternate|license|author|me)\b/.test(attribs.rel ?? ''))
      for (const { name, attribs } of [...all(loading.join()), ...links]) {
        for (const address of [
          attribs.src,
          attribs.href,
          attribs.data,
          attribs.poster,
          attribs.action,
          ...(attribs.srcset ?? '').split(','),
        ]) {
          if (attribs.rel === 'icon' && address?.startsWith('data:image/svg+xml,')) continue // in the page itself
          if (address && new URL(address.trim().split(' ')[0] ?? '', `${siteUrl}${path}`).origin !== origin) yield `<${name}> ${address}`
        }
      }
    })
    expect(faults).toEqual([])
  })

  test('of the site are never written with the host of the build machine when it has another', () => {
    const wrong = origin.includes('localhost') ? 'https://localhost' : 'localhost'
    expect(findFaults(pages, ({ html }) => (html.includes(wrong) ? [wrong] : []))).toEqual([])
  })
})
