import { WHOLE } from '../furniture/read-boilerplate.ts'
import type { HeaderLine } from './header-line.ts'
import { isAboveCredit } from './is-above-credit.ts'
import type { Line } from './line.ts'
import { readDate, readDateInside } from './read-date.ts'
import { readOpening } from './read-opening.ts'
import { readPlain } from './read-plain.ts'
import { readStray } from './read-stray.ts'
import { readTrailingByline } from './read-trailing-byline.ts'
import type { Reading } from './reading.ts'

/** Where a line stands, and what that says of it. */
export interface Surroundings {
  /** All lines of the text. */
  readonly lines: readonly Line[]
  readonly index: number
  /** What `findCredits` reads the line as. */
  readonly credit: Reading | undefined
  /** A line that begins earlier is hardly one of the body: an offset in UTF-16 units. */
  readonly bodyFrom: number
}

/**
 * Gives all readings of a line that may belong to the header. What a line is by its words takes from the likelihood of what it may be by its
 * shape.
 */
export function readHeaderLine(
  line: HeaderLine,
  language: string,
  { lines, index, credit, bodyFrom }: Surroundings,
): readonly Reading[] {
  const { text, span, dates } = line
  const readings: Reading[] = []
  const whole = readDate(dates)
  const date = whole ?? (index > 0 ? readDateInside(text, dates) : undefined)
  if (date) readings.push(date)
  const byline = credit?.kind === 'stray' ? credit : (readTrailingByline(lines, index, language) ?? credit)
  if (byline) readings.push(byline)
  // A headline may begin and end with any words.
  const boilerplate = index > 0 || line.boilerplate?.confidence === WHOLE ? line.boilerplate : undefined
  if (boilerplate) readings.push(boilerplate)
  if (index > 0 && readings.length === 0 && isAboveCredit(lines, index)) readings.push(CAPTION)
  // A line that is a date and nothing else opens no paragraph.
  const opening = whole ? undefined : readOpening(text, language)
  if (opening) readings.push(opening)
  const doubt = 1 - readings.reduce((most, { confidence }) => Math.max(most, confidence), 0)
  const [previous, next] = [lines[index - 1]?.text, lines[index + 1]?.text]
  readings.push(
    ...readPlain(text, { previous, next, doubt }),
    ...readStray(text, { isAboveBody: span.start < bodyFrom, previous, next, doubt }),
  )
  return span.start < bodyFrom ? readings.map(aboveBody) : readings
}

/** Less likely than a paragraph, set by hand: only where header lines follow is a line above a credit its caption. */
const CAPTION: Reading = { kind: 'boilerplate', boilerplate: 'caption', rule: 'caption-above-credit', confidence: 0.4 }

function aboveBody(reading: Reading): Reading {
  return OF_BODY.has(reading.kind) ? { ...reading, confidence: reading.confidence * ABOVE_BODY } : reading
}

const OF_BODY = new Set<Reading['kind']>(['paragraph', 'crosshead', 'opening'])

/** How much less likely than elsewhere. */
const ABOVE_BODY = 0.02
