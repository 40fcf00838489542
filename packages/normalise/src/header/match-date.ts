import { type Day, dayOfIranian } from './calendar.ts'
import { findPhrase, type Phrase } from './find-phrase.ts'
import type { Token } from './tokenise.ts'

export interface DateMatch extends Day {
  /** The index of the token behind the date. */
  readonly end: number
  readonly rule: string
  /** Where day and month are numbers between signs: which stands first may be in doubt. */
  readonly isSwappable: boolean
  /** Whether the year is whole: `23` and `20222` are not. */
  readonly yearIs: 'whole' | 'short' | 'long'
}

/**
 * Matches a full date that begins at a token: `January 11, 2022`, `11. Januar 2022`, `2022-01-11`, `11/1/2022`, `2022年1月11日` and their relatives in all languages. It need not
 * be a day that exists. `isDayFirst` decides between two numbers that can both be a month.
 */
export function matchDate(
  tokens: readonly Token[],
  at: number,
  language: string,
  isDayFirst: boolean,
): DateMatch | undefined {
  const first = tokens[at]
  if (first?.kind === 'sign') return undefined
  const context: Context = { tokens, language, isDayFirst }
  if (first?.kind === 'word') return monthDayYear(context, at) ?? dayMonthYear(context, at) ?? eraYear(context, at)
  return (first?.value.length ?? 0) > 2
    ? yearFirst(context, at)
    : (dayMonthYear(context, at) ?? dayAndMonth(context, at) ?? numbersOnly(context, at) ?? shortYearFirst(context, at))
}

interface Context {
  readonly tokens: readonly Token[]
  readonly language: string
  readonly isDayFirst: boolean
}

/** `January 11, 2022`, `Jan. 11th 2022`, `enero 11 de 2022`. */
function monthDayYear(context: Context, at: number): DateMatch | undefined {
  const month = monthAt(context, at)
  const day = month && dayAt(context, skip(context, month.end, BEHIND_MONTH))
  const year = day && yearAt(context, skip(context, day.end, IN_MONTH_FIRST))
  return year && dated(month.phrase, day.value, year, 'date-month-day-year')
}

/** `11 January 2022`, `11. Januar 2022`, `11 de enero de 2022`, `1er août 2021`, `11-Jan-22`, `ngày 11 tháng 1 năm 2022`, `premier mai 2022`. */
function dayMonthYear(context: Context, at: number): DateMatch | undefined {
  const day = dayAt(context, at)
  const month = day && monthAt(context, skip(context, day.end, BEHIND_DAY))
  const year = month && yearAt(context, skip(context, month.end, BEHIND_MONTH))
  return year && dated(month.phrase, day.value, year, 'date-day-month-year')
}

/** `1월 12일, 2016년`. */
function dayAndMonth(context: Context, at: number): DateMatch | undefined {
  const { tokens } = context
  if (!is(tokens[at + 1], MONTH_UNITS) || !is(tokens[at + 3], DAY_UNITS)) return undefined
  const [month, day] = [numberAt(context, at, 2), numberAt(context, at + 2, 2)]
  const year = yearAt(context, skip(context, at + 4, BEHIND_MONTH))
  if (!month || !day || !year) return undefined
  const end = is(tokens[year.end], YEAR_UNITS) ? year.end + 1 : year.end
  return dated(month.value, day.value, { ...year, end }, 'date-cjk')
}

/** `2022-01-11`, `2022. 1. 11.`, `2022年1月11日`, `2022. január 11.`, `2022 წლის 11 იანვარი`, `2019-sep-1`. */
function yearFirst(context: Context, at: number): DateMatch | undefined {
  const { tokens } = context
  const year = yearAt(context, at)
  if (!year) return undefined
  if (is(tokens[year.end], YEAR_UNITS)) return cjk(context, year)
  const behind = skip(context, year.end, BEHIND_YEAR)
  const month = monthAt(context, behind)
  if (month) {
    const day = dayAt(context, skip(context, month.end, BEHIND_MONTH))
    return day && dated(month.phrase, day.value, { ...year, end: behindDay(context, day.end) }, 'date-year-month-day')
  }
  const early = dayAt(context, behind)
  const late = early && monthAt(context, skip(context, early.end, BEHIND_DAY))
  if (late) return dated(late.phrase, early.value, { ...year, end: late.end }, 'date-year-day-month')
  const sign = tokens[year.end]
  const second = numberAt(context, year.end + 1, 2)
  if (!second || !is(sign, SIGNS) || tokens[second.end]?.value !== sign?.value) return undefined
  const third = numberAt(context, second.end + 1, 2)
  if (!third) return undefined
  const rule = sign?.value === '-' ? 'date-iso' : 'date-year-first'
  const end = sign?.value === '.' && tokens[third.end]?.value === '.' ? third.end + 1 : third.end
  return dated(second.value, third.value, { ...year, end }, rule)
}

/** Behind the year of `2022年1月11日`. */
function cjk(context: Context, year: Year): DateMatch | undefined {
  const { tokens } = context
  const month = numberAt(context, skip(context, year.end + 1, BEHIND_CJK_YEAR), 2)
  if (!month || !is(tokens[month.end], MONTH_UNITS)) return undefined
  const day = numberAt(context, month.end + 1, 2)
  if (!day || !is(tokens[day.end], DAY_UNITS)) return undefined
  return dated(month.value, day.value, { ...year, end: day.end + 1 }, 'date-cjk')
}

/** `令和4年1月11日`, `民國111年1月11日`: the year of an era. */
function eraYear(context: Context, at: number): DateMatch | undefined {
  const before = ERAS.get(context.tokens[at]?.value ?? '')
  const year = before === undefined ? undefined : numberAt(context, at + 1, 3)
  if (!before || !year || !is(context.tokens[year.end], YEAR_UNITS)) return undefined
  return cjk(context, { value: before + year.value, end: year.end, is: 'whole' })
}

/** `11.01.2022`, `1/11/2022`, `11-1-2022`, `12/08, 2015`; a year of two digits must follow the sign that stands between day and month. */
function numbersOnly(context: Context, at: number): DateMatch | undefined {
  const { tokens, isDayFirst } = context
  const first = numberAt(context, at, 2)
  const sign = tokens[at + 1]
  const second = numberAt(context, at + 2, 2)
  if (!first || !second || !is(sign, SIGNS)) return undefined
  const isJoined = tokens[at + 3]?.value === sign?.value
  if (!isJoined && tokens[at + 3]?.value !== ',') return undefined
  const year = yearAt(context, at + 4)
  if (!year || (year.is === 'short' && !isJoined)) return undefined
  const isDotted = sign?.value === '.'
  const isSwappable = !isDotted && first.value <= 12 && second.value <= 12 && first.value !== second.value
  const dayComesFirst = second.value > 12 ? false : first.value > 12 || isDotted || isDayFirst
  const [day, month] = dayComesFirst ? [first.value, second.value] : [second.value, first.value]
  const rule = isDotted ? 'date-dotted' : 'date-slashed'
  return { ...dated(month, day, year, rule), isSwappable }
}

/** `22/01/11` where the language puts the year first. */
function shortYearFirst(context: Context, at: number): DateMatch | undefined {
  const [sign, again] = [context.tokens[at + 1], context.tokens[at + 3]]
  const [year, month, day] = [at, at + 2, at + 4].map((index) => numberAt(context, index, 2))
  if (!YEAR_FIRST.has(context.language) || !year || !month || !day || !is(sign, SIGNS)) return undefined
  if (sign?.value !== again?.value) return undefined
  return dated(month.value, day.value, { value: centuryOf(year.value), end: day.end, is: 'short' }, 'date-year-first')
}

/** The languages of the lexicons whose dates of numbers begin with the year (CLDR 48, `yMd`). */
const YEAR_FIRST = new Set(['hu', 'ja', 'ko', 'lt', 'sv', 'zh'])

const SIGNS = new Set(['-', '/', '.', '–'])
const YEAR_UNITS = new Set(['年', '년'])
const MONTH_UNITS = new Set(['月', '월'])
const DAY_UNITS = new Set(['日', '일', '号', '號'])

/** Words and signs that may stand behind a part of a date, in any number up to five. */
const BEHIND_DAY = setOf(". , - / – ' st nd rd th er o º ª a го й de di d of van e ste den של ב ngay თ")
const IN_MONTH_FIRST = setOf(", . de del 'st st nd rd th - ል")
const BEHIND_MONTH = setOf('. , - / – de del d of a năm nam พ ศ ค')
const BEHIND_YEAR = setOf('. , - წლის m gada g оны жылы yil e ko')
const BEHIND_CJK_YEAR = setOf('の 农历 農曆')

/** The year before the first of an era (CLDR 48, `japanese` and `roc`). */
const ERAS = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
  ['民國', 1911],
  ['民国', 1911],
])

interface Year {
  readonly value: number
  readonly end: number
  readonly is: DateMatch['yearIs']
}

interface Part {
  readonly value: number
  readonly end: number
}

function dated(month: number | Phrase, day: number, { value, end, is: yearIs }: Year, rule: string): DateMatch {
  const number = typeof month === 'number' ? month : month.value
  const date = { year: value, month: number, day }
  const isIranian = typeof month !== 'number' && month.meaning === 'iranian-month'
  const isThai = typeof month !== 'number' && month.languages.includes('th') && value > 2400
  const gregorian = isIranian ? dayOfIranian(date) : isThai ? { ...date, year: value - BUDDHIST } : date
  const { year, month: ofYear, day: ofMonth } = gregorian
  return { year, month: ofYear, day: ofMonth, end, rule, isSwappable: false, yearIs }
}

/** The years of the Buddhist calendar of Thailand run ahead by these. */
const BUDDHIST = 543

function monthAt({ tokens, language }: Context, at: number): { phrase: Phrase; end: number } | undefined {
  return findPhrase(tokens, at, 'month', language) ?? findPhrase(tokens, at, 'iranian-month', language)
}

/** A day, in figures or in words. */
function dayAt(context: Context, at: number): Part | undefined {
  const { tokens, language } = context
  if (tokens[at]?.kind === 'number') return numberAt(context, at, 2)
  const spelled = findPhrase(tokens, at, 'day', language)
  return spelled && { value: spelled.phrase.value, end: spelled.end }
}

/** Behind the day of a date that begins with the year: `11.`, `11 d.`, `11-én`. */
function behindDay({ tokens }: Context, at: number): number {
  return tokens[at]?.value === '.' ? at + 1 : at
}

function yearAt({ tokens }: Context, at: number): Year | undefined {
  const apostrophe = tokens[at]?.value === "'" ? 1 : 0
  const token = tokens[at + apostrophe]
  if (token?.kind !== 'number') return undefined
  const end = at + apostrophe + 1
  if (token.value.length === 4 && apostrophe === 0) {
    const glued = tokens[end]
    const isLong =
      glued?.kind === 'number' && glued.start === token.end && glued.value.length === 1 && end + 1 === tokens.length
    if (isLong) return { value: Number(token.value + glued.value), end: end + 1, is: 'long' }
    return { value: Number(token.value), end, is: 'whole' }
  }
  if (token.value.length === 5 && end === tokens.length) return { value: Number(token.value), end, is: 'long' }
  const isShort = token.value.length === 2 && (apostrophe === 1 || is(tokens[at - 1], SIGNS))
  return isShort ? { value: centuryOf(Number(token.value)), end, is: 'short' } : undefined
}

/** The year that two digits stand for (POSIX `strptime`, `%y`). */
function centuryOf(year: number): number {
  return year + (year < 69 ? 2000 : 1900)
}

function numberAt({ tokens }: Context, at: number, digits: number): Part | undefined {
  const token = tokens[at]
  return token?.kind === 'number' && token.value.length <= digits
    ? { value: Number(token.value), end: at + 1 }
    : undefined
}

/** Passes up to five tokens of a set. */
function skip({ tokens }: Context, at: number, among: ReadonlySet<string>): number {
  let index = at
  while (index < at + 5 && is(tokens[index], among)) index++
  return index
}

function is(token: Token | undefined, among: ReadonlySet<string>): boolean {
  return token !== undefined && among.has(token.value)
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
