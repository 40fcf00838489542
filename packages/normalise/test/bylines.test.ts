import type { Byline } from '@copydesk/document'
import { describe, expect, test } from 'vitest'
import { normaliseDocument } from '../src/index.ts'
import { rawFile } from './raw-file.ts'
import { BODY, outlineOf, readArticle } from './read-article.ts'

const HEADLINE = 'Old bell tower of Lower Wexcombe is heard again'
const DECK = 'Nine years after its frame cracked, the largest of four bells rings at noon'

/** Reads what stands between a headline and a body: the authors of all bylines, in order. */
function authorsOf(header: readonly string[], language = 'en'): readonly string[] {
  const article = readArticle([HEADLINE, ...header, BODY, BODY].join('\n'), language)
  expect(article.children[0]?.type).toBe('headline')
  return article.children
    .filter((node): node is Byline => node.type === 'byline')
    .flatMap(({ authors }) => authors)
    .map(({ value }) => value)
}

describe('an opener alone, and names on the lines below', () => {
  test.each<[header: readonly string[], language: string, authors: readonly string[]]>([
    [['By', 'Ada Marlowe', 'January 11, 2022'], 'en', ['Ada Marlowe']],
    [['By', 'Ada Marlowe', 'Bell Times staff reporter'], 'en', ['Ada Marlowe']],
    [['By', 'Ada Marlowe', 'and', 'Tom Vane', 'January 11, 2022'], 'en', ['Ada Marlowe', 'Tom Vane']],
    [['By', 'Ada Marlowe and Tom Vane'], 'en', ['Ada Marlowe', 'Tom Vane']],
    [['By:', 'Ada Marlowe | Bell Media For bell.example'], 'en', ['Ada Marlowe']],
    [['By', 'Ada Marlowe MS, RDN, LD', 'Ada Marlowe MS, RDN, LD'], 'en', ['Ada Marlowe']],
    [['COMMENTARY BY', 'Ada Marlowe, Ph.D.'], 'en', ['Ada Marlowe']],
    [['By', 'Social Links for Ada Marlowe', 'View Author Archive'], 'en', ['Ada Marlowe']],
    [['By', 'Ada MarloweSenior Reporter', 'Tom VaneAssistant Editor'], 'en', ['Ada Marlowe', 'Tom Vane']],
    [['By', 'The Associated Press'], 'en', []],
    [['By', 'Wexcombe Institute of Technology'], 'en', []],
    [['Von', 'Greta Amberg', '11. Januar 2022'], 'de', ['Greta Amberg']],
    [['von', 'APA', '11. Januar 2022'], 'de', []],
    [['11.01.2022 18:27 von', 'Greta Amberg'], 'de', ['Greta Amberg']],
    [['Von Greta Amberg und', 'Jonas Thal', '11. Januar 2022'], 'de', ['Greta Amberg', 'Jonas Thal']],
    [['By Ada Marlowe, a deputy editor who has covered bells and towers for the Courier.'], 'en', ['Ada Marlowe']],
    [['AUTOR/IN', 'Greta Amberg', '11. Januar 2022'], 'de', ['Greta Amberg']],
  ])('%j', (header, language, authors) => {
    expect(authorsOf(header, language)).toEqual(authors)
  })

  test('is one byline of the record, traced to both lines', () => {
    const file = rawFile([HEADLINE, 'By', 'Ada Marlowe', 'January 11, 2022', BODY, BODY].join('\n'))
    expect(normaliseDocument(file)).toMatchObject({ byline: 'By Ada Marlowe', authors: ['Ada Marlowe'] })
    expect(file.data.sourceMap?.fields.find(({ pointer }) => pointer === '/byline')?.runs).toEqual([
      [0, 2, 48, 48],
      [3, 11, 51, 51],
    ])
  })
})

describe('names without an opener', () => {
  test.each<[header: readonly string[], language: string, authors: readonly string[]]>([
    [['Peter Marlowe', 'January 11, 2022'], 'en', ['Peter Marlowe']],
    [[DECK, 'Peter Marlowe', 'January 11, 2022'], 'en', ['Peter Marlowe']],
    [['January 11, 2022', 'Peter Marlowe'], 'en', ['Peter Marlowe']],
    [['Quillon Dray', 'January 11, 2022'], 'en', ['Quillon Dray']],
    [['Peter Marlowe', 'Towers, Wexcombe', DECK], 'en', ['Peter Marlowe']],
    [[DECK, 'PM', 'Peter Marlowe', 'AV', 'Anna Vane', 'January 11, 2022'], 'en', ['Peter Marlowe', 'Anna Vane']],
    [['Peter Marlowe', 'Senior Political Reporter', 'January 11, 2022'], 'en', ['Peter Marlowe']],
    [['Peter Marlowe, Money Reporter', 'January 11, 2022'], 'en', ['Peter Marlowe']],
    [['Peter Marlowe Money Reporter'], 'en', ['Peter Marlowe']],
    [['Peter Marlowe, Associated Press'], 'en', ['Peter Marlowe']],
    [['Peter Marlowe@petermarlowe', 'January 11, 2022'], 'en', ['Peter Marlowe']],
    [['Peter Marlowe', '@petermarlowe', '11 January 2022'], 'en', ['Peter Marlowe']],
    [['Peter Marlowe Wexcombe Telegram & Gazette'], 'en', ['Peter Marlowe']],
    [['Peter Marlowe • Bell.com', 'National Bell Analyst'], 'en', ['Peter Marlowe']],
    [['Peter Marlowe', 'Close', 'Peter Marlowe', 'Bell Staff Writer'], 'en', ['Peter Marlowe']],
    [['News', 'January 11, 2022', 'Zilbi Dray'], 'en', ['Zilbi Dray']],
    [['Peter Marlowe', 'Peter Marlowe writes about bells from Wexcombe.', 'Jan. 11, 2022'], 'en', ['Peter Marlowe']],
    [['Zilbi Marlowe|Published 15 hours ago'], 'en', ['Zilbi Marlowe']],
    [['Peter Marlowe as told to Anna Vane', 'January 11, 2022'], 'en', ['Anna Vane']],
    [['Peter Marlowe and Anna Vane', 'January 11, 2022'], 'en', ['Peter Marlowe', 'Anna Vane']],
    [['Greta Amberg | Jonas Thal', '11. Januar 2022'], 'de', ['Greta Amberg', 'Jonas Thal']],
    [['Greta Amberg Redakteurin', '11. Januar 2022'], 'de', ['Greta Amberg']],
    [['Von Greta Amberg', '11. Januar 2022', 'Greta Amberg', 'Redakteurin'], 'de', ['Greta Amberg']],
    [['La mayor llevaba nueve años sin sonar', DECK, 'Lucía Ferrán', 'Valcreux', '11/01/2022'], 'es', ['Lucía Ferrán']],
    [['11. Januar 2022 Greta Amberg Kultur'], 'de', ['Greta Amberg']],
    [['11.1.22 20:19 von Greta Amberg Lesezeit: 4 Min.'], 'de', ['Greta Amberg']],
    [['Radoš Bělka', 'Foto: Zvonice'], 'cs', ['Radoš Bělka']],
    [['Анна Лисина Пётр Вязов', '11 января 2022'], 'ru', ['Анна Лисина', 'Пётр Вязов']],
    [['김하늘 기자', '2022.01.11'], 'ko', ['김하늘']],
    [['編集委員 森一郎', '2022年1月11日'], 'ja', ['森一郎']],
  ])('%j', (header, language, authors) => {
    expect(authorsOf(header, language)).toEqual(authors)
  })

  test.each<[header: readonly string[], language?: string]>([
    [['Key Points', 'January 11, 2022']],
    [['Share Article', 'January 11, 2022']],
    [['New York', 'January 11, 2022']],
    [['United States', 'January 11, 2022']],
    [['Bell News', 'January 11, 2022']],
    [['Our Towns', 'January 11, 2022']],
    [['Local News', 'January 11, 2022']],
    [['Peter Marlowe', 'Getty Images']],
    [['Share', 'Save', 'Peter Marlowe', 'Play video']],
    [['Related Topics', 'Anna Vane,', 'Peter Marlowe', 'January 11, 2022']],
    [['DIVE DEEPER (7 MIN)', 'SUMMARY', 'January 11, 2022']],
    [['Lower Wexcombe', 'January 11, 2022']],
    [['Latest Interviews', 'January 11, 2022']],
    [['Interview mit Ada Marlowe', '11. Januar 2022'], 'de'],
  ])('%j is none', (header, language) => {
    expect(authorsOf(header, language)).toEqual([])
  })

  test('are none beside a byline that says it is one', () => {
    expect(authorsOf(['Peter Sexton', 'By Ada Marlowe', 'January 11, 2022'])).toEqual(['Ada Marlowe'])
  })

  test('another story’s byline among the lines is none of this one', () => {
    const other = 'Another story of the bells that is linked from this one, in a line of its own that is long'
    expect(authorsOf(['By Ada Marlowe', 'January 11, 2022', 'Read on', other, 'By Tom Vane'])).toEqual(['Ada Marlowe'])
  })

  test('nor where the headline names the person', () => {
    const article = readArticle(
      ['Why Peter Marlowe rang the bell', 'Peter Marlowe', 'January 11, 2022', BODY, BODY].join('\n'),
    )
    expect(article.children.some(({ type }) => type === 'byline')).toBe(false)
  })

  test('nor as the headline, the kicker or a heading of the body', () => {
    expect(outlineOf(readArticle(`Peter Marlowe\nJanuary 11, 2022\n${BODY}\n${BODY}`))[0]).toEqual([
      'headline',
      'Peter Marlowe',
    ])
    const article = readArticle([HEADLINE, BODY, BODY, 'Peter Marlowe', BODY, BODY].join('\n'))
    expect(article.children.some(({ type }) => type === 'byline')).toBe(false)
  })
})

describe('several credits on a line', () => {
  test.each<[line: string, byline: string, date: string]>([
    ['By Ada Marlowe January 11, 2022', 'By Ada Marlowe', 'January 11, 2022'],
    ['By Ada MarlowePublished: January 11, 2022', 'By Ada Marlowe', 'Published: January 11, 2022'],
    ['Peter MarloweJanuary 11, 2022', 'Peter Marlowe', 'January 11, 2022'],
    ['Peter Marlowe, BELLJan 11, 2022', 'Peter Marlowe, BELL', 'Jan 11, 2022'],
    ['By Ada Marlowe | January 11, 2022', 'By Ada Marlowe', 'January 11, 2022'],
    ['January 11, 2022 by Ada Marlowe', 'by Ada Marlowe', 'January 11, 2022'],
    ['By Ada Marlowe and Tom Vane on January 11, 2022', 'By Ada Marlowe and Tom Vane', 'on January 11, 2022'],
    ['Peter Marlowe / BELL.EXAMPLE / Jan 11, 2022', 'Peter Marlowe / BELL.EXAMPLE', 'Jan 11, 2022'],
  ])('%s', (line, byline, date) => {
    const parts = outlineOf(readArticle([HEADLINE, line, BODY, BODY].join('\n')))
    expect(parts.filter(([type]) => type === 'byline' || type === 'date').sort()).toEqual([
      ['byline', byline],
      ['date', date],
    ])
  })

  test('names alone stay one byline', () => {
    expect(
      outlineOf(
        readArticle([HEADLINE, 'Greta Amberg | Jonas Thal', '11. Januar 2022', BODY, BODY].join('\n'), 'de'),
      )[1],
    ).toEqual(['byline', 'Greta Amberg | Jonas Thal'])
  })
})

describe('below the body', () => {
  test.each<[line: string, authors: readonly string[]]>([
    ['Reporting by Ada Marlowe and Tom Vane; Editing by Jo Ann Pell', ['Ada Marlowe', 'Tom Vane']],
    ['(Reporting by Ada Marlowe; Additional reporting by Tom Vane; Editing by Jo Ann Pell)', ['Ada Marlowe']],
    ['— By Ada Marlowe', ['Ada Marlowe']],
  ])('%s', (line, authors) => {
    const document = normaliseDocument(rawFile([HEADLINE, BODY, BODY, BODY, line].join('\n')))
    expect(document).toMatchObject({ byline: line, authors })
  })
})

test('a byline of four thousand characters is read in no time', () => {
  const line = `By ${'Ada Marlowe, '.repeat(310)}`.trim()
  const start = performance.now()
  expect(readArticle([HEADLINE, line, BODY, BODY].join('\n')).children).toHaveLength(4)
  expect(performance.now() - start).toBeLessThan(2000)
})
