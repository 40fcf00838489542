import { findDates } from './find-dates.ts'
import { readDate } from './read-date.ts'
import { readDateline } from './read-dateline.ts'
import type { OpeningReading } from './reading.ts'

/** Reads the paragraph that opens a body: with a dateline, or with a date and a dash (`22 mai 2012. - …`). */
export function readOpening(text: string, language: string): OpeningReading | undefined {
  const dateline = readDateline(text, language)
  if (dateline && dateline.bodyStart < text.length) {
    const { bodyStart, rule, confidence } = dateline
    return { kind: 'opening', dateline, date: null, bodyStart, rule, confidence }
  }
  const beginning = text.slice(0, LONGEST)
  const dated = DASH.test(beginning) ? DATED.exec(beginning) : null
  const reading = dated?.[1] ? readDate(findDates(dated[1], language)) : undefined
  // The two ends of an interval open nothing.
  if (!dated?.[1] || !reading || readDate(findDates(text.slice(dated[0].length), language))) return undefined
  // The dash belongs to the date, as it does to a dateline: no character of a line is lost.
  const span = { start: 0, end: dated[0].trimEnd().length }
  return {
    kind: 'opening',
    dateline: null,
    date: { reading, span },
    bodyStart: dated[0].length,
    rule: 'date-opening',
    confidence: 0.95,
  }
}

/** A quick test: few paragraphs have a dash so early. */
const DASH = /[—–-] /

/** A date, a dash, and the beginning of a sentence. */
const DATED = /^(\S[^—–]{4,50}?)[.,:]? ?[—–-] (?=\S)/u

/** UTF-16 units. */
const LONGEST = 80
