import type { Lexicon } from '../lexicon/lexicon.ts'
import { lexiconsFor } from '../lexicon/lexicons.ts'
import { datePatternsOf } from './date-patterns.ts'
import type { DateReading } from './reading.ts'

/**
 * Reads a line that is a date and nothing else: a label (`Updated`), a weekday (it may also follow the date), the date, a time and a zone; only the date is
 * needed. Words of `language` (BCP 47) go before those of others; in a date of numbers alone it decides whether the day comes first.
 */
export function readDate(text: string, language: string): DateReading | undefined {
  return findDate(text, language, 'pattern')
}

/**
 * Reads a short line that holds a date among other words (`May 8, 2023 Share link`), the surer the more of the line is the date. A line that ends as a
 * sentence does is none.
 */
export function readDateInside(text: string, language: string): DateReading | undefined {
  if (/[.。!?！？…]["”’»]?$/u.test(text)) return undefined
  const reading = findDate(text, language, 'inside')
  return reading && { ...reading, rule: `${reading.rule}-inside` }
}

function findDate(text: string, language: string, form: 'pattern' | 'inside'): DateReading | undefined {
  if (text.length > LONGEST || !YEAR.test(text) || !TWO_NUMBERS.test(text)) return undefined
  const line = text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) % 16))
  const lexicons = lexiconsFor(language)
  const dayFirst = lexicons[0]?.dayFirst ?? false
  for (const lexicon of lexicons) {
    for (const { rule, [form]: expression } of datePatternsOf(lexicon)) {
      const found = expression.exec(line)
      if (!found?.groups) continue
      const share = found[0].length / line.length
      const confidence = form === 'pattern' ? 0.97 : share > 0.6 ? 0.85 : share > 0.35 ? 0.6 : 0.2
      return { ...readingOf(found, found.groups, lexicon, rule, dayFirst), confidence }
    }
  }
  return undefined
}

/** UTF-16 units. */
const LONGEST = 100

/** What every date has: a year of four digits, and another number. */
const YEAR = /\p{Nd}{4}/u
const TWO_NUMBERS = /\p{Nd}\P{Nd}+\p{Nd}/u

type Groups = Readonly<Record<string, string | undefined>>

function readingOf(
  found: RegExpExecArray,
  groups: Groups,
  lexicon: Lexicon,
  rule: string,
  dayFirst: boolean,
): Omit<DateReading, 'confidence'> {
  const { year, month, day } = dateOf(groups, lexicon, dayFirst)
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  const modified = groups.label !== undefined && lexicon.modified.includes(fold(groups.label))
  return {
    kind: 'date',
    role: modified ? 'modified' : 'published',
    value: exists ? `${pad(year, 4)}-${pad(month)}-${pad(day)}${timeOf(groups)}` : null,
    weekday: exists ? weekdayOf(found, lexicon, weekday(year, month, day)) : null,
    rule,
  }
}

function dateOf(groups: Groups, lexicon: Lexicon, dayFirst: boolean): { year: number; month: number; day: number } {
  const year = Number(groups.year)
  if (groups.name !== undefined)
    return { year, month: indexOf(lexicon.months, groups.name) + 1, day: Number(groups.day) }
  if (groups.month !== undefined) return { year, month: Number(groups.month), day: Number(groups.day) }
  const [first, second] = [Number(groups.first), Number(groups.second)]
  const dayComesFirst = first > 12 || (second <= 12 && dayFirst)
  return dayComesFirst ? { year, month: second, day: first } : { year, month: first, day: second }
}

/** `T14:30+02:00`, as far as the text gives it. */
function timeOf({ hour, offset, utc, ...groups }: Groups): string {
  if (hour === undefined) return ''
  const minute = groups.minute ?? groups.minutes ?? '0'
  const second = groups.seconds
  const meridiem = groups.meridiem ?? groups.meridiems
  const noon = meridiem === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(meridiem) ? 12 : 0)
  if (noon > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return ''
  return `T${pad(noon)}:${pad(Number(minute))}${second ? `:${second}` : ''}${zoneOf(offset, utc)}`
}

function zoneOf(offset: string | undefined, utc: string | undefined): string {
  if (offset === undefined) return utc === undefined ? '' : 'Z'
  const [, sign, hours = '', minutes = '00'] = /^([+-−])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? []
  return `${sign === '+' ? '+' : '-'}${pad(Number(hours))}:${minutes}`
}

function weekdayOf({ 0: text, indices }: RegExpExecArray, lexicon: Lexicon, index: number): DateReading['weekday'] {
  const [start, end] = indices?.groups?.weekday ?? indices?.groups?.behind ?? []
  if (start === undefined || end === undefined) return null
  const printed = text.slice(start, end)
  return {
    printed,
    expected: titled((lexicon.weekdays[index] as string).split(' ')[0] as string, printed),
    matches: indexOf(lexicon.weekdays, printed) === index,
    span: { start, end },
  }
}

/** The weekday of a day of the Gregorian calendar, Monday 0 (Sakamoto's method). */
function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year
  const sunday0 =
    (y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400) +
      ([0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] as number) +
      day) %
    7
  return (sunday0 + 6) % 7
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function indexOf(forms: readonly string[], word: string): number {
  const folded = fold(word)
  return forms.findIndex((entry) => entry.split(' ').includes(folded))
}

function fold(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}

/** Gives `word` the case in which `like` begins. */
function titled(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}
