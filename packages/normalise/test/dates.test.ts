import type { ArticleContent, StoryDate } from '@copydesk/document'
import { openLocator, sourceText } from '@copydesk/source-text'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../src/index.ts'
import { lexicons } from '../src/lexicon/lexicons.ts'
import { BODY, readArticle, readHeaderLine, textOf } from './read-article.ts'

// Lines of one date each are in header.test.ts; here stand the languages, the lines of several parts, and what numbers alone leave open.

const DAYS = Array.from({ length: 12 }, (_, month) => Date.UTC(2022, month, 3 + month * 2, 14, 5))

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
]

describe('what the CLDR prints is read back, with its weekday and its time', () => {
  test.each(lexicons.map(({ language }) => language))('%s', (language) => {
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })
      for (const day of DAYS) {
        const line = format.format(day).normalize('NFC').replace(/\s/gu, ' ')
        const iso = new Date(day).toISOString()
        const node = readHeaderLine(line, language) as StoryDate
        expect([line, node.type, node.value]).toEqual([line, 'date', iso.slice(0, style.timeStyle ? 16 : 10)])
        expect([line, node.weekday?.matches ?? true]).toEqual([line, true])
      }
    }
  })
})

describe('as the press prints them', () => {
  test.each<[line: string, language: string, role: string, value: string]>([
    ['22 DEC 2023', 'en', 'published', '2023-12-22'],
    ['Published 8:00 PM EST, Tue December 19, 2023', 'en', 'published', '2023-12-19T20:00'],
    ['05:42 AM December 23, 2023', 'en', 'published', '2023-12-23T05:42'],
    ['Saturday 23 December 2023 05:39, UK', 'en', 'published', '2023-12-23T05:39'],
    ['1430 GMT, 22 December 2023', 'en', 'published', '2023-12-22T14:30Z'],
    ['Tue, 11 Jan 2022 14:30:00 -0500', 'en', 'published', '2022-01-11T14:30:00-05:00'],
    ['On January 11, 2022', 'en', 'published', '2022-01-11'],
    ['updatedSep 4, 2023', 'en', 'modified', '2023-09-04'],
    ['11 Jan ’22', 'en', 'published', '2022-01-11'],
    ['11-Jan-22', 'en', 'published', '2022-01-11'],
    ['Stand: 27.04.24 um 07:39 Uhr', 'de', 'published', '2024-04-27T07:39'],
    ['Publiziert17. Dezember 2024, 12:17', 'de', 'published', '2024-12-17T12:17'],
    ['Publié le 06/01/2026 - 14:16 UTC+1', 'fr', 'published', '2026-01-06T14:16+01:00'],
    ['MARDI 1ER AOUT 2023', 'fr', 'published', '2023-08-01'],
    ['Publicerad 23 okt 2025 kl 10.23', 'sv', 'published', '2025-10-23T10:23'],
    ['Opdateret torsdag d. 6. feb. 2025 kl. 17.25', 'da', 'modified', '2025-02-06T17:25'],
    ['2022. január 11., kedd 14:30', 'hu', 'published', '2022-01-11T14:30'],
    ['2022 m. sausio 11 d.', 'lt', 'published', '2022-01-11'],
    ['2022. gada 11. janvārī', 'lv', 'published', '2022-01-11'],
    ['Thứ ba, ngày 11 tháng 1 năm 2022', 'vi', 'published', '2022-01-11'],
    ['วันอังคารที่ 11 มกราคม พ.ศ. 2565', 'th', 'published', '2022-01-11'],
    ['سه‌شنبه ۲۱ دی ۱۴۰۰', 'fa', 'published', '2022-01-11'],
    ['יום שלישי, 11 בינואר 2022', 'he', 'published', '2022-01-11'],
    ['الثلاثاء 11 كانون الثاني 2022', 'ar', 'published', '2022-01-11'],
    ['मंगलवार, 11 फरवरी 2025', 'hi', 'published', '2025-02-11'],
    ['입력 2026.07.12 22:09', 'ko', 'published', '2026-07-12T22:09'],
    ['2022년 1월 11일 오후 2시 30분', 'ko', 'published', '2022-01-11T14:30'],
    ['2022年1月11日下午2:30', 'zh', 'published', '2022-01-11T14:30'],
    ['二〇二二年一月十一日', 'zh', 'published', '2022-01-11'],
    ['令和4年1月11日', 'ja', 'published', '2022-01-11'],
    ['民國111年1月11日', 'zh', 'published', '2022-01-11'],
    // Days in words.
    ['The twenty-first of May 2022', 'en', 'published', '2022-05-21'],
    ['June third, 2022', 'en', 'published', '2022-06-03'],
    ['premier mai 2022', 'fr', 'published', '2022-05-01'],
    ['le vingt et un juin 2022', 'fr', 'published', '2022-06-21'],
    ['Samstag, einundzwanzigster Mai 2022', 'de', 'published', '2022-05-21'],
    ['treinta y uno de mayo de 2022', 'es', 'published', '2022-05-31'],
    ['primeiro de maio de 2022', 'pt', 'published', '2022-05-01'],
    ['Primo maggio 2022', 'it', 'published', '2022-05-01'],
    ['drieëntwintigste van juni 2022', 'nl', 'published', '2022-06-23'],
    ['tjugotredje juni 2022', 'sv', 'published', '2022-06-23'],
    ['on bir Ocak 2022, Salı', 'tr', 'published', '2022-01-11'],
    ['двадцать третьего июня 2022 года', 'ru', 'published', '2022-06-23'],
    ['मंगलवार, ग्यारह जनवरी 2022', 'hi', 'published', '2022-01-11'],
    ['구월 이십삼일, 2022', 'ko', 'published', '2022-09-23'],
    // The words of a foreign language are read, too; those of the text's own go first.
    ['Dienstag, 11. Januar 2022', 'en', 'published', '2022-01-11'],
    ['1 listopada 2022', 'pl', 'published', '2022-11-01'],
    ['1. listopada 2022', 'hr', 'published', '2022-10-01'],
  ])('%s (%s)', (line, language, role, value) => {
    const node = readHeaderLine(line, language) as StoryDate
    expect([node.type, textOf(node), node.role, node.value]).toEqual(['date', line, role, value])
    expect(node.weekday?.matches ?? true).toBe(true)
  })

  test.each([
    ['on May 2022', 'en'],
    ['Six candidates in May 2022', 'en'],
    ['Second half of 2022', 'en'],
  ])('%s (%s) is none', (line, language) => {
    expect(readHeaderLine(line, language).type).not.toBe('date')
  })

  test.each([
    ['Monday, January 11, 2022', 'en', 'Tuesday'],
    ['poniedziałek, 11 stycznia 2022', 'pl', 'Wtorek'],
    ['mandag 11. januar 2022', 'da', 'tirsdag'],
    ['pazartesi, 11 Ocak 2022', 'tr', 'salı'],
    ['월요일, 2022년 1월 11일', 'ko', '화요일'],
    ['chủ nhật, 11 tháng 1 năm 2022', 'vi', 'thứ ba'],
  ])('%s (%s) has the wrong weekday', (line, language, expected) => {
    const { weekday } = readHeaderLine(line, language) as StoryDate
    expect([weekday?.matches, weekday?.expected.toLowerCase()]).toEqual([false, expected.toLowerCase()])
  })
})

describe('several on a line', () => {
  test.each<[line: string, published: string | null, modified: string | null]>([
    [
      'Published: 09:09 GMT, 22 December 2023 | Updated: 10:53 GMT, 23 December 2023',
      '2023-12-22T09:09Z',
      '2023-12-23T10:53Z',
    ],
    [
      'Last Updated: Dec. 23, 2023 at 6:33 a.m. ET First Published: Dec. 18, 2023 at 4:12 p.m. ET',
      '2023-12-18T16:12',
      '2023-12-23T06:33',
    ],
    ['December 23, 202311:08 AM UTCUpdated ago', '2023-12-23T11:08Z', null],
    ['6 December 20237 December 2023', '2023-12-06', null],
    ['By Ada Marlowe on April 22, 2023', '2023-04-22', null],
    ['Ada Marlowe, Money Reporter 22 December 2023 • 3:55pm', '2023-12-22T15:55', null],
    ['15.04.2025, 17:59Lesezeit: 5 Min.', '2025-04-15T17:59', null],
  ])('%s', (line, published, modified) => {
    const nodes = readArticle(`Old bell tower of Lower Wexcombe is heard again\n${line}\n${BODY}`).children.slice(1, -1)
    const dates = nodes.filter((node): node is StoryDate => node.type === 'date')
    const first = (role: string) => dates.find((node) => node.role === role)?.value ?? null
    expect([first('published'), first('modified')]).toEqual([published, modified])
    expect(nodes.map(textOf).join('').replace(/\s/g, '')).toBe(line.replace(/\s/g, ''))
  })

  test.each([
    '11 January 2022 – 14 January 2022',
    'Tom Vane rings the largest of the bells on January 11, 2022 in Lower Wexcombe',
    'January 11, 2022 was the day on which the bells rang again in Lower Wexcombe',
    'The 11 bells of 2022 rang',
    'Room 12.03.19',
    'Open 9.30 to 11.30',
    'Tel. 0121 496 0123',
  ])('%s is no date line', (line) => {
    expect(readHeaderLine(line).type).not.toBe('date')
  })

  test('a line of the body stays whole', () => {
    const line = 'January 5, 2022 Concert of the Bells'
    const { children } = readArticle(`Old bell tower is heard again\n${BODY}\n${BODY}\n${line}\n${BODY}`)
    expect(children.map(textOf)).toContain(line)
  })
})

describe('numbers alone', () => {
  function read(line: string, language: string, rest = '', dateOrder?: 'day-first' | 'month-first') {
    const value = `Old bell tower of Lower Wexcombe is heard again\n${line}\n${BODY}${rest}`
    const locator = openLocator({ value, width: 'utf-8', byteStart: 0, byteLength: Buffer.byteLength(value) })
    const { value: date, alternative } = articleFromText(sourceText(value), { language, locator, dateOrder })
      .children[1] as Extract<ArticleContent, { type: 'date' }>
    return [date, alternative]
  }

  test.each<[line: string, language: string, rest: string, value: string, alternative: string | null]>([
    ['1/11/2022', 'en', '', '2022-01-11', '2022-11-01'],
    ['1/11/2022', 'en-US', '', '2022-01-11', null],
    ['1/11/2022', 'en-GB', '', '2022-11-01', null],
    ['1/11/2022', 'en-PH', '', '2022-01-11', null],
    ['1/11/2022', 'fr', '', '2022-11-01', null],
    ['1/11/2022', 'ja', '', '2022-01-11', '2022-11-01'],
    ['1/11/2022 14:30', 'en', '', '2022-01-11T14:30', '2022-11-01T14:30'],
    ['11/11/2022', 'en', '', '2022-11-11', null],
    ['13/11/2022', 'en', '', '2022-11-13', null],
    ['1.11.2022', 'en', '', '2022-11-01', null],
    // The weekday is that of one of them, or of both.
    ['Friday 3/4/2022', 'en', '', '2022-03-04', null],
    ['Sunday 3/4/2022', 'en', '', '2022-04-03', null],
    ['Tuesday 1/11/2022', 'en', '', '2022-01-11', '2022-11-01'],
    // Another date of the text is of one kind, or several differ.
    ['1/11/2022', 'en', ' It fell on 25/12/2013.', '2022-11-01', null],
    ['1/11/2022', 'en', ' It fell on 12/25/2013.', '2022-01-11', null],
    ['1/11/2022', 'en', ' It fell on 12/25/2013 and 25/12/2013.', '2022-01-11', '2022-11-01'],
    // Dates with the name of a month make one likelier.
    ['1/11/2022', 'en', ' It fell on 25 December 2013.', '2022-11-01', '2022-01-11'],
  ])('%s (%s)%s', (line, language, rest, value, alternative) => {
    expect(read(line, language, rest)).toEqual([value, alternative])
  })

  test('the order of a corpus goes before all else', () => {
    expect(read('1/11/2022', 'en-US', ' It fell on 12/25/2013.', 'day-first')).toEqual(['2022-11-01', null])
    expect(read('1/11/2022', 'fr', '', 'month-first')).toEqual(['2022-01-11', null])
  })
})

test.each(['January 11, 20222', '11.01.20222', 'Updated: 32 January 2022'])('%s is no day', (line) => {
  expect(readHeaderLine(line)).toMatchObject({ type: 'date', value: null })
})
