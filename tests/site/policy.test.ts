import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectDir } from '../../lib/commands/tools.ts'
import { findFiles } from '../../lib/export/find-files.ts'
import { buildPolicy, formatMetaPolicy, formatPolicy, toHeadersFile, toServeConfig } from '../../lib/publish/policy.ts'
import { toSpeculationRules } from '../../lib/publish/speculation-rules.ts'
import { basePath, files, findFaults, pages, readFile } from './site-pages.ts'

describe('what a page may do', () => {
  test('is said in every page before anything is loaded, as in the headers', () => {
    const faults = findFaults(pages, ({ path, all, html }) => {
      const found = all('head > meta[http-equiv=Content-Security-Policy]').map(({ attribs }) => attribs.content)
      if (found.length !== 1 || found[0] !== formatMetaPolicy(buildPolicy(path))) return [`its policy is ${found.join(' | ') || 'missing'}`]
      const before = html.slice(0, html.indexOf('http-equiv="Content-Security-Policy"'))
      return /<(?:script|link|style|img)\b/.test(before) ? ['something is loaded before the policy'] : []
    })
    expect(faults).toEqual([])
  })

  test('is said in the files for hosts, for every part of the site', () => {
    const parts = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))))]
    expect(readFile('_headers').toString()).toBe(toHeadersFile(parts))
    expect(JSON.parse(readFile('serve.json').toString())).toEqual(toServeConfig())
    const rules = readFile('_headers').toString().split('\n\n')
    for (const part of parts) {
      const rule = rules.find((text) => text.startsWith(`${basePath}/${part}/*\n`))
      expect(rule, part).toContain(formatPolicy(buildPolicy(`/${part}/`)))
    }
  })
})

describe('code in a page', () => {
  test('is our own, in files of its own', () => {
    const faults = findFaults(pages, function* ({ all, html }) {
      for (const { attribs, children } of all('script')) {
        if (attribs.src?.startsWith(`${basePath}/assets/`)) continue
        const [inside] = children
        const text = inside?.type === 'text' ? inside.data : ''
        if (attribs.type === 'application/ld+json') {
          JSON.parse(text)
          if (text.includes('<')) yield 'structured data with an unescaped <'
        } else if (attribs.type !== 'speculationrules' || text !== toSpeculationRules())
          yield `<script> ${attribs.src ?? text.slice(0, 60)}`
      }
      for (const { name, attribs } of all('style, base, object, embed, frame, applet, [style]')) yield `<${name}> ${attribs.style ?? ''}`
      for (const { name, attribs } of all('*')) {
        for (const attribute of Object.keys(attribs)) if (/^on/i.test(attribute)) yield `${attribute} on <${name}>`
      }
      if (html.includes('__next') || html.includes('/_next/')) yield 'something of Next’s runtime'
      if (/<!--\$[?~!]/.test(html)) yield 'a part that waits for a script'
    })
    expect(faults).toEqual([])
  })

  test('is not needed: nothing to read is hidden without it', () => {
    const faults = findFaults(pages, ({ all }) =>
      all('main [hidden]')
        .filter(({ attribs }) => !Object.keys(attribs).some((name) => name.startsWith('data-')))
        .filter(({ name }) => name !== 'input')
        .map(({ name }) => `a hidden <${name}>`),
    )
    expect(faults).toEqual([])
  })

  test('is in no component: rendered once, it would lose its handlers and its state without a word', () => {
    const folder = path.join(projectDir, 'components')
    const components = findFiles(folder).filter((file) => file.endsWith('.tsx'))
    const faults = components.flatMap((file) => {
      const found = readFileSync(path.join(folder, file), 'utf8').match(
        /\son[A-Z]\w*=\{|\buse(?:State|Reducer|Effect|LayoutEffect|Ref)\(|^'use client'/m,
      )
      return found ? [`${file}: ${found[0].trim()}`] : []
    })
    expect(components.length).toBeGreaterThan(20)
    expect(faults).toEqual([])
  })

  test('leaves no file of Next in the site', () => {
    expect(files.filter((file) => file.startsWith('_next/') || /(?:^|\/)(?:index|__next[^/]*)\.txt$/.test(file))).toEqual([])
    expect(files.filter((file) => file.split('/').includes('-'))).toEqual([])
  })
})
