import { describe, expect, test } from 'vitest'
import { type CitedWork, splitName, toCitedWorks } from '../../../lib/publish/citation.ts'
import { toArticleView } from '../../../lib/views/article.ts'
import { toMilestoneView } from '../../../lib/views/milestone.ts'
import { sillyArchive } from './silly-archive.ts'

const citedWorks = (slug: string) => {
  const view = toArticleView(sillyArchive, slug)
  if (view.view !== 'article') throw new Error('moved')
  return toCitedWorks(view)
}
const toTexts = (work: CitedWork | undefined) =>
  Object.fromEntries(work?.citations.map(({ style, parts }) => [style, parts.map(({ text }) => text).join('')]) ?? [])

describe('a report whose headline is known', () => {
  const [report, page] = citedWorks('2021-09-23-grips-speak')
  test('is cited in every style', () => {
    expect(report?.title).toBe('The report')
    expect(toTexts(report)).toEqual({
      APA: 'McTape, G., Jr., & Track-Layer, D. (2021, September 23). Grips & Gaffers_100% speak | up. The Daily Clapper. https://clapper.example/2021-09-23/1',
      MLA: 'McTape, Gaffer, Jr., and Dolly Track-Layer. “Grips & Gaffers_100% speak | up.” The Daily Clapper, 23 Sept. 2021, https://clapper.example/2021-09-23/1.',
      Chicago:
        'McTape, Gaffer, Jr., and Dolly Track-Layer. “Grips & Gaffers_100% speak | up.” The Daily Clapper, September 23, 2021. https://clapper.example/2021-09-23/1.',
      BibTeX: [
        '@misc{2021-09-23-grips-speak,',
        '  author = {McTape, Jr., Gaffer and Track-Layer, Dolly},',
        '  title = {{Grips \\& Gaffers\\_100\\% speak | up}},',
        '  howpublished = {The Daily Clapper},',
        '  year = {2021},',
        '  month = sep,',
        '  day = {23},',
        '  url = {https://clapper.example/2021-09-23/1},',
        '}',
      ].join('\n'),
      Wikipedia:
        '{{cite news |last1=McTape |first1=Gaffer Jr. |last2=Track-Layer |first2=Dolly |title=Grips & Gaffers_100% speak {{!}} up |work=The Daily Clapper |date=2021-09-23 |url=https://clapper.example/2021-09-23/1 |archive-url=https://web.archive.org/web/20210924010203/https://clapper.example/2021-09-23/1 |archive-date=2021-09-24 |url-status=live}}',
    })
  })
  test('stands beside our own page, which has no date of its own', () => {
    expect(toTexts(page).APA).toBe('Article 1 of 2021-09-23. (n.d.). Turnaround. http://localhost:3000/articles/2021-09-23-grips-speak/')
    expect(toTexts(page).Wikipedia).toMatch(/^\{\{cite web \|title=.* \|website=Turnaround \|url=/)
  })
})

test('a report whose headline is not known is described, and never called what we call it', () => {
  const [report] = citedWorks('2021-10-05-vote-opinion')
  expect(report?.note).toMatch(/headline is not in this record/)
  expect(toTexts(report)).toEqual({
    APA: '[Article 2 of 2021-10-05]. (ca. 2021). The Daily Clapper. https://clapper.example/2021-10-05/2',
    MLA: 'Article 2 of 2021-10-05. The Daily Clapper, circa 5 Oct. 2021, https://clapper.example/2021-10-05/2.',
    Chicago: 'Article 2 of 2021-10-05. The Daily Clapper, ca. October 5, 2021. https://clapper.example/2021-10-05/2.',
    BibTeX: [
      '@misc{2021-10-05-vote-opinion,',
      '  title = {{[Article 2 of 2021-10-05]}},',
      '  howpublished = {The Daily Clapper},',
      '  year = {2021},',
      '  url = {https://clapper.example/2021-10-05/2},',
      '}',
    ].join('\n'),
  })
})

test('a milestone is cited by our page alone', () => {
  const view = toMilestoneView(sillyArchive, ['2021-10-04-vote'])
  expect(view.view === 'milestone' && toCitedWorks(view).map(({ title }) => title)).toEqual(['This page'])
})

test('names that are no person’s stay whole', () => {
  expect(splitName('The Times Editorial Board')).toEqual({ first: '', last: 'The Times Editorial Board', suffix: '' })
  expect(splitName('Cher')).toEqual({ first: '', last: 'Cher', suffix: '' })
  expect(splitName('Matthew D. Loeb')).toEqual({ first: 'Matthew D.', last: 'Loeb', suffix: '' })
})
