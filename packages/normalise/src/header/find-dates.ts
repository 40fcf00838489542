import type { Span } from '@copydesk/source-text'
import { lexicons } from '../lexicon/lexicons.ts'
import { type Day, isDay, isoOf, weekdayOf } from './calendar.ts'
import { baseOf, dayOrderOf } from './day-order.ts'
import { findPhrase, type Phrase } from './find-phrase.ts'
import { type DateMatch, matchDate } from './match-date.ts'
import { matchTime } from './match-time.ts'
import type { DateReading } from './reading.ts'
import { type Token, tokenise } from './tokenise.ts'

export interface FoundDate extends Omit<DateReading, 'kind' | 'confidence'> {
  /** Whether it says itself that it is one of publication or of a change. */
  readonly isLabelled: boolean
  readonly yearIs: DateMatch['yearIs']
}

export interface DatesInLine {
  /** In order. */
  readonly dates: readonly FoundDate[]
  /** Whether the line holds nothing else. */
  readonly isWhole: boolean
  /** Of the line; none where it can hold no date. */
  readonly tokens: readonly Token[]
}

/**
 * Finds the full dates of a line, each with its label (`Updated`), weekday, time and zone around it in any order. The two ends of an
 * interval (`11 – 14 January`) are not dates, and a line that is longer than those of a header has none.
 */
export function findDates(text: string, language: string): DatesInLine {
  if (text.length > LONGEST || !NUMBER.test(text)) return NONE
  const tokens = tokenise(text)
  const words = baseOf(language)
  const isDayFirst = dayOrderOf(language).order === 'day-first'
  const groups: Group[] = []
  let isWhole = true
  let group: Group | undefined
  let joints = 0
  let preposition = -1
  for (let at = 0; at < tokens.length; ) {
    const item = itemAt(tokens, at, words, isDayFirst, group)
    if (item.kind === 'other' || (item.kind === 'joint' && joints === JOINTS)) {
      isWhole = false
      group = undefined
    } else if (item.kind === 'joint') {
      joints++
      if (item.isWord && preposition === -1) preposition = at
    } else {
      joints = 0
      if (!group || !canTake(group, item)) {
        const start = preposition === -1 ? at : preposition
        group = { start, end: item.end, isDashed: DASHES.has(tokens[at - 1]?.value ?? '') }
        groups.push(group)
      }
      take(group, item)
    }
    if (item.kind !== 'joint') preposition = -1
    at = item.end
  }
  const dated = groups.filter((one, index) => one.date && !isInterval(groups, index))
  return { dates: dated.map((one) => dateOf(one, text, tokens, words)), isWhole, tokens }
}

const NONE: DatesInLine = { dates: [], isWhole: false, tokens: [] }

/** UTF-16 units. */
const LONGEST = 160

/** A digit, or a numeral and the sign for a year. */
const NUMBER = /\p{Nd}|年/u

const DASHES = new Set(['-', '–'])

/** So many words and signs may join two parts: `, um ca.` */
const JOINTS = 4

type Item =
  | { readonly kind: 'date'; readonly match: DateMatch; readonly end: number }
  | { readonly kind: 'time'; readonly value: string; readonly end: number }
  | { readonly kind: 'weekday'; readonly phrase: Phrase; readonly at: number; readonly end: number }
  | { readonly kind: 'label'; readonly role: DateReading['role']; readonly end: number }
  | { readonly kind: 'joint'; readonly isWord: boolean; readonly end: number }
  | { readonly kind: 'other'; readonly end: number }

/** What is said of one date; indexes of tokens. */
interface Group {
  readonly start: number
  end: number
  /** Whether a dash stands before it. */
  readonly isDashed: boolean
  role?: DateReading['role']
  weekday?: Extract<Item, { kind: 'weekday' }>
  date?: DateMatch
  time?: string
}

function itemAt(
  tokens: readonly Token[],
  at: number,
  language: string,
  isDayFirst: boolean,
  group: Group | undefined,
): Item {
  const token = tokens[at] as Token
  if (token.kind !== 'sign') {
    const match = matchDate(tokens, at, language, isDayFirst)
    // Behind a date `14.05.00` is a time.
    if (match && !(match.yearIs === 'short' && group?.date)) return { kind: 'date', match, end: match.end }
    const time = matchTime(tokens, at, group?.date !== undefined || group?.role !== undefined)
    if (time) return { kind: 'time', ...time }
    if (match) return { kind: 'date', match, end: match.end }
  }
  if (token.kind === 'word') {
    const modified = findPhrase(tokens, at, 'modified', language)
    if (modified) return { kind: 'label', role: 'modified', end: modified.end }
    const published = findPhrase(tokens, at, 'published', language)
    if (published) return { kind: 'label', role: 'published', end: published.end }
    const weekday = findPhrase(tokens, at, 'weekday', language)
    if (weekday) return { kind: 'weekday', at, ...weekday }
    const between = findPhrase(tokens, at, 'between', language)
    if (between) return { kind: 'joint', isWord: true, end: between.end }
    if (group?.date && ZONES.has(token.value)) return { kind: 'joint', isWord: false, end: at + 1 }
  }
  return { kind: SIGNS.has(token.value) ? 'joint' : 'other', isWord: false, end: at + 1 }
}

const SIGNS = new Set([',', '.', ':', ';', '|', '/', '(', ')', '[', ']', '-', '–', '、'])

/** A zone behind a date without a time. */
const ZONES = new Set(['gmt', 'utc'])

function canTake(group: Group, item: Item): boolean {
  switch (item.kind) {
    case 'label':
      return group.date === undefined
    case 'date':
    case 'time':
    case 'weekday':
      return group[item.kind] === undefined
    default:
      return false
  }
}

function take(group: Group, item: Item): void {
  group.end = item.end
  if (item.kind === 'label') group.role = group.role === 'modified' ? 'modified' : item.role
  if (item.kind === 'date') group.date = item.match
  if (item.kind === 'time') group.time = item.value
  if (item.kind === 'weekday') group.weekday = item
}

function isInterval(groups: readonly Group[], index: number): boolean {
  const [one, before, next] = [groups[index], groups[index - 1], groups[index + 1]]
  const joins = (a: Group | undefined, b: Group | undefined) =>
    a?.date !== undefined && b?.date !== undefined && b.isDashed && b.role === undefined
  return joins(before, one) || joins(one, next)
}

function dateOf(group: Group, text: string, tokens: readonly Token[], language: string): FoundDate {
  const { date, weekday, time = '', role, start, end } = group as Group & { readonly date: DateMatch }
  const swapped = { year: date.year, month: date.day, day: date.month }
  const [fits, fitsOther] = [date, swapped].map((one) => weekday?.phrase.value === weekdayOf(one))
  const isOther = date.isSwappable && fitsOther === true && fits === false
  const isSettled = !date.isSwappable || fits !== fitsOther
  const day: Day = isOther ? swapped : date
  const exists = date.yearIs !== 'long' && isDay(day)
  return {
    role: role ?? 'published',
    value: exists ? isoOf(day) + time : null,
    alternative: isSettled ? null : isoOf(swapped) + time,
    weekday: exists && weekday ? printed(weekday, text, tokens, weekdayOf(day), language) : null,
    span: spanOf(tokens, start, end),
    rule: date.rule,
    isLabelled: role !== undefined,
    yearIs: date.yearIs,
  }
}

/** The weekday as it is printed, and the one that the date has, in the same language and the same case. */
function printed(
  { phrase, at, end }: Extract<Item, { kind: 'weekday' }>,
  text: string,
  tokens: readonly Token[],
  index: number,
  language: string,
): NonNullable<DateReading['weekday']> {
  const span = spanOf(tokens, at, end)
  const words = text.slice(span.start, span.end)
  const own = phrase.languages.includes(language) ? language : phrase.languages[0]
  const expected = lexicons.find((lexicon) => lexicon.language === own)?.weekdays[index]?.split('|')[0] ?? ''
  return { printed: words, expected: titled(expected, words), matches: phrase.value === index, span }
}

function spanOf(tokens: readonly Token[], start: number, end: number): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}

/** Gives `word` the case in which `like` begins. */
function titled(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
