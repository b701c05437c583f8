// What each page tells those who do not read it: unfurls, cards, structured data, embeds.
import { HtmlValidate } from 'html-validate'
import openGraph from 'open-graph-scraper'
import { PNG } from 'pngjs'
import readMetadata from 'url-metadata'
import { describe, expect, test } from 'vitest'
import { files, findByName, findFaults, pages, readFile, readText, type SitePage, siteUrl, toFile, wholePages } from './site-pages.ts'

const addressed = wholePages.filter(({ file }) => file.endsWith('index.html'))

/** One page of each kind; a member rather than the index, where there is one. */
const samples = [...new Set(addressed.map(({ kind }) => kind))].flatMap((kind): SitePage[] => {
  const own = addressed.filter((page) => page.kind === kind)
  const member = own.find(({ file }) => file.split('/').length === 3) ?? own[0]
  return [...new Set([own[0], member])].filter((page) => page !== undefined)
})

describe.each(samples)('$file', (page) => {
  test('unfurls: title, description, address and card, the same for every network', async () => {
    const { result, error } = await openGraph({ html: page.html })
    expect(error).toBe(false)
    expect(result.ogUrl).toBe(siteUrl + page.path)
    expect(result.ogTitle).toBeTruthy()
    expect(result.ogTitle).toBe(result.twitterTitle)
    expect(result.ogDescription).toBe(page.attribute('meta[name=description]', 'content'))
    expect(result.ogSiteName).toBe('Turnaround')
    expect(result.twitterCard).toBe('summary_large_image')
    const [image] = result.ogImage ?? []
    expect(image).toMatchObject({ width: '1200', height: '630', type: 'image/png' })
    expect(files).toContain(toFile(image?.url ?? ''))
    expect(image?.alt?.length).toBeGreaterThan(8)
    expect(result.twitterImage?.[0]).toMatchObject({ url: image?.url, alt: image?.alt })
  })
  test('tells a metadata scraper what it is: title, language, address, picture, data', async () => {
    const response = new Response(page.html, { headers: { 'Content-Type': 'text/html' } })
    const found = await readMetadata(null, { parseResponseObject: response, ensureSecureImageRequest: false })
    expect(found).toMatchObject({
      title: page.text('title'),
      lang: 'en',
      canonical: siteUrl + page.path,
      description: page.attribute('meta[name=description]', 'content'),
      'og:image': page.attribute('meta[property="og:image"]', 'content'),
      'og:locale': 'en_US',
    })
    expect(files).toContain(toFile(found['og:image'] ?? ''))
    expect(found.jsonld).not.toEqual([])
  })
  test('has links to its feeds and to its embedding that lead somewhere', () => {
    for (const address of page.attributes('link[rel=alternate]', 'href')) expect(files).toContain(toFile(address))
  })
})

describe('structured data', () => {
  test('of every page is JSON of schema.org, its addresses pages of ours, its name the page’s', () => {
    const faults: string[] = []
    for (const { file, html, text, attribute } of addressed) {
      const found = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)
      if (!found) {
        if (!/has moved/.test(text('title'))) faults.push(`${file}: none`)
        continue
      }
      const data = JSON.parse(found[1] ?? '')
      if (data['@context'] !== 'https://schema.org') faults.push(`${file}: context`)
      const about = data['@graph'].find(({ url }: { url?: string }) => url === attribute('link[rel=canonical]', 'href') && url)
      if (!about) faults.push(`${file}: nothing about the page itself`)
      for (const [, address] of JSON.stringify(data).matchAll(/"(?:url|item|@id|contentUrl)":"([^"]+)"/g)) {
        const target = address && toFile(address)
        if (target && !files.includes(target)) faults.push(`${file}: ${address} is no page of ours`)
      }
      const trail = data['@graph'].find((thing: Record<string, string>) => thing['@type'] === 'BreadcrumbList')
      const positions = trail?.itemListElement.map(({ position }: { position: number }) => position) ?? []
      if (positions.some((position: number, index: number) => position !== index + 1)) faults.push(`${file}: trail`)
    }
    expect(faults).toEqual([])
  })
  test('of an article says what the page shows', () => {
    for (const { file, text, attributes } of addressed.filter((page) => page.kind === 'articles')) {
      const data = text('script[type="application/ld+json"]')
      if (!data) continue
      const [about] = JSON.parse(data)['@graph']
      const main = text('main')
      expect(about.name, file).toBe(text('h1'))
      expect(main, file).toContain(about.isBasedOn.publisher.name)
      if (about.isBasedOn.headline) expect(main, file).toContain(about.isBasedOn.headline.replace(/\s+/g, ' '))
      expect(attributes('main a', 'href'), file).toContain(about.isBasedOn.url)
      expect(about, file).not.toHaveProperty('author')
      for (const { creator } of about.citation ?? []) expect(main, file).toContain(creator.name)
    }
  })
})

describe('share cards', () => {
  const cards = findByName('card.png')
  test('are PNG of 1200×630 under 300 KB, all of them', () => {
    expect(cards.length).toBeGreaterThan(3)
    for (const card of cards) {
      const bytes = readFile(card)
      expect(bytes.subarray(1, 4).toString(), card).toBe('PNG')
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], card).toEqual([1200, 630])
      expect(bytes.length, card).toBeLessThan(300_000)
    }
  })
  test('show something: ink on paper, and the tape', () => {
    const { data } = PNG.sync.read(readFile('card.png'))
    const counts = { ink: 0, paper: 0, tape: 0 }
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
      if (red < 60 && green < 60 && blue < 60) counts.ink++
      else if (red > 240 && green > 200 && blue < 100) counts.tape++
      else if (red > 240 && green > 235 && blue > 220) counts.paper++
    }
    expect(counts.ink).toBeGreaterThan(10_000)
    expect(counts.tape).toBeGreaterThan(3_000)
    expect(counts.paper).toBeGreaterThan(500_000)
  })
})

describe('every page', () => {
  // what the standard asks; how React writes `charSet` and empty attributes is no fault
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'attr-case': 'off' } })
  test('is valid HTML', () => {
    const faults = findFaults(pages, ({ html }) =>
      validator
        .validateStringSync(html)
        .results.flatMap(({ messages }) => messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`)),
    )
    expect(faults).toEqual([])
  }, 300_000) // some 50 ms a page
})

describe('embedded pages', () => {
  const embeds = pages.filter(({ kind }) => kind === 'embed')
  test('there is one for every article and every post', () => {
    for (const folder of ['articles', 'posts']) {
      const rows: { url: string }[] = JSON.parse(readText(`data/${folder}.json`))
      for (const { url } of rows) expect(embeds.map(({ file }) => file)).toContain(`embed/${toFile(url)}`)
    }
  })
  test('are small, script-free, out of search engines, and lead to their page', () => {
    for (const { file, html, attribute } of embeds) {
      expect(html, file).not.toMatch(/<script|\sstyle=/)
      expect(readFile(file).length, file).toBeLessThan(6_000)
      expect(attribute('meta[name=robots]', 'content'), file).toBe('noindex')
      expect(files, file).toContain(toFile(attribute('link[rel=canonical]', 'href') ?? ''))
      expect(files, file).toContain(toFile(new URL(attribute('link[rel=stylesheet]', 'href') ?? '', siteUrl).href))
    }
  })
  test('are announced by oEmbed that frames them', () => {
    for (const file of files.filter((name) => name.endsWith('/oembed.json'))) {
      const { version, type, html, thumbnail_url: thumbnail } = JSON.parse(readText(file))
      expect([version, type]).toEqual(['1.0', 'rich'])
      expect(html).toContain(`src="${siteUrl}/${file.replace('oembed.json', '')}"`)
      expect(files).toContain(toFile(thumbnail))
    }
  })
})
