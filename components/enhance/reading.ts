// The script of every page. It stands in the head and blocks, with the style sheet, so that the
// reader's theme is there at the first paint; the rest waits until the page is read.
import { enhanceShare } from './share.ts'
import { applyTheme, enhanceTheme } from './theme.ts'

document.documentElement.dataset.enhanced = '' // for the style sheet: what only works with scripts may take its place now
applyTheme()
addEventListener('DOMContentLoaded', () => {
  enhanceTheme()
  enhanceShare()
})
