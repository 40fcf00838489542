import type { DatesInLine, FoundDate } from './find-dates.ts'
import { opensDate } from './opens-date.ts'
import type { DateReading } from './reading.ts'

/**
 * Reads a line that is a date and nothing else: a label (`Updated`), a weekday, the date, a time and a zone in any order; only the date is needed. Of several dates on the
 * line that of publication is taken.
 */
export function readDate({ dates, isWhole, tokens }: DatesInLine): DateReading | undefined {
  if (dates.length === 0 || !isWhole || !opensDate(tokens)) return undefined
  const date = dates.find(({ role }) => role === 'published') ?? dates[0]
  if (!date) return undefined
  const isSure = date.isLabelled || (date.value?.length ?? 0) > DAY
  return readingOf(date, date.rule, date.yearIs === 'whole' ? (isSure ? 0.99999 : 0.999) : 0.9)
}

function readingOf(
  { role, value, alternative, weekday, span }: FoundDate,
  rule: string,
  confidence: number,
): DateReading {
  return { kind: 'date', role, value, alternative, weekday, span, rule, confidence }
}

/**
 * Reads a short line that holds a date among other words (`May 8, 2023 Share link`), the surer the more of the line is the date. A line that ends as a
 * sentence does is none.
 */
export function readDateInside(text: string, { dates }: DatesInLine): DateReading | undefined {
  if (dates.length === 0 || !NUMBERS.test(text) || SENTENCE.test(text)) return undefined
  const date = dates.find(({ role, yearIs }) => role === 'published' && yearIs === 'whole') ?? dates[0]
  if (date?.yearIs !== 'whole' || date.value === null) return undefined
  const share = (date.span.end - date.span.start) / text.length
  const opens = date.span.start === 0 && text.length <= SHORT
  const confidence = share > 0.6 || date.isLabelled ? 0.85 : share > 0.35 || opens ? 0.6 : 0.2
  return readingOf(date, `${date.rule}-inside`, confidence)
}

/** What stands behind a date in a line of credits; UTF-16 units. */
const SHORT = 60

/** The length of a value without a time; the body of an article has no line that is a date with a label or a time. */
const DAY = '2022-01-11'.length

/** Two numbers, or a numeral and the sign for a year: of a day in words (`second May 2022`) much else may be meant. */
const NUMBERS = /\d\D+\d|[٠-٩۰-۹०-९০-৯๐-๙０-９]|年/

/** Ends as a sentence does. */
const SENTENCE = /[.。!?！？…]["”’»]?$/u
