import { describe, expect, test } from 'vitest'
import { isLeftover } from '../../../lib/export/leftovers.ts'

describe('what stays behind', () => {
  test.each([
    '_next/static/chunks/a.js',
    '404.html',
    '404/index.html',
    '_not-found/index.html',
    '_not-found/__next._tree.txt',
    'articles/-/index.html',
    'milestones/-/index.html',
  ])('%s', (file) => expect(isLeftover(file)).toBe(true))
})

describe('what is kept', () => {
  test.each([
    'index.html',
    'articles/noodles/index.html',
    'not-found/index.html',
    'llms.txt',
    'robots.txt',
    'icon.svg',
    'assets/style-A1.css',
  ])('%s', (file) => expect(isLeftover(file)).toBe(false))
})
