import type { Article, ArticleContent } from '@copydesk/document'
import { describe, expect, test } from 'vitest'
import { validateDocument } from '../src/index.ts'
import { normalisedFile, place } from './normalised-file.ts'

// What a line must look like for a rule to find fault with it is tested by the rules' own examples; here stand the borders.

function found(changes: Readonly<Record<string, unknown>>, dates = {}, children: readonly ArticleContent[] = []) {
  const file = normalisedFile(changes)
  ;(file.data.article as Article).children = [...children]
  validateDocument(file, { dates })
  return file.messages.map(({ ruleId }) => ruleId)
}

function dateline(day: string | null): ArticleContent {
  return {
    type: 'dateline',
    location: null,
    day,
    children: [],
    data: { span: { start: 0, end: 0 }, rule: 'dateline-wire', confidence: 1 },
    position: place(3),
  }
}

describe('date-range', () => {
  test.each([
    ['1604-12-31', {}, ['date-range']],
    ['1605-01-01', {}, []],
    ['2099-12-31T23:59Z', {}, []],
    ['2100-01-01', {}, ['date-range']],
    ['2022-01-11', { latest: '2022-01-11' }, []],
    ['2022-01-12T00:00', { latest: '2022-01-11' }, ['date-range']],
    ['1990-01-01', { earliest: '1990-01-02' }, ['date-range']],
  ])('%s with %j', (datePublished, dates, rules) => {
    expect(found({ datePublished }, dates)).toEqual(rules)
  })
})

describe('date-reversed', () => {
  test.each([
    ['2022-01-11', '2022-01-11', []],
    ['2022-01-11T14:30+02:00', '2022-01-11T12:00Z', []],
    ['2022-01-11', '2022-01-10', ['date-reversed']],
  ])('published %s, changed %s', (datePublished, dateModified, rules) => {
    expect(found({ datePublished, dateModified })).toEqual(rules)
  })
})

describe('date-dateline', () => {
  test.each([
    ['--01-11', '2022-01-18', []],
    ['--01-11', '2022-01-19', ['date-dateline']],
    ['--12-31', '2022-01-01', []],
    ['--01-01', '2021-12-31', []],
    ['2021-01-11', '2022-01-11', ['date-dateline']],
    ['--02-29', '2023-03-01', []],
    ['--02-31', '2022-03-01', ['date-impossible']],
    [null, '2022-01-11', []],
  ])('%s beside %s', (day, datePublished, rules) => {
    expect(found({ datePublished }, {}, [dateline(day)])).toEqual(rules)
  })
})
