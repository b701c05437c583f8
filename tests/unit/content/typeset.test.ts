import { describe, expect, test } from 'vitest'
import { typeset } from '../../../lib/content/typeset.ts'

describe('typeset', () => {
  test.each([
    ["The union's deal", 'The union’s deal'],
    ["the cooks' ladles", 'the cooks’ ladles'],
    ['She said "soup" twice', 'She said “soup” twice'],
    ['"Soup," she said', '“Soup,” she said'],
    ['"He said \'soup\' to me"', '“He said ‘soup’ to me”'],
    ["soups of the '90s", 'soups of the ’90s'],
    ['(“already” set)', '(“already” set)'],
    ['wait...', 'wait…'],
    ['nothing to set', 'nothing to set'],
  ])('%s', (typed, printed) => expect(typeset(typed)).toBe(printed))

  test('leaves what it has set as it is', () => expect(typeset(typeset('"It\'s hot"'))).toBe('“It’s hot”'))
})
