import { findDates } from './find-dates.ts'
import { readDate } from './read-date.ts'
import type { DateReading } from './reading.ts'

/**
 * Reads a date that is known to be one, as programs write it (ISO 8601, RFC 3339 with a space; fractions of a second are left out) or as people do. The value
 * is null where it can't be read or names no day that exists.
 */
export function readGivenDate(text: string, language: string): DateReading {
  const iso = ISO.exec(text)?.groups
  const read = iso ? undefined : readDate(findDates(text, language))
  const none = { kind: 'date', role: 'published', alternative: null, weekday: null } as const
  const span = { start: 0, end: text.length }
  return { ...none, value: iso ? isoOf(iso) : null, ...read, span, rule: 'given', confidence: 1 }
}

function isoOf({ date = '', time, seconds = '', offset = '' }: Readonly<Record<string, string>>): string | null {
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return null
  return time === undefined ? date : `${date}T${time}${seconds}${zoneOf(offset)}`
}

const ISO =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[Tt ](?<time>(?:[01]\d|2[0-3]):[0-5]\d)(?<seconds>:[0-5]\d)?(?:[.,]\d+)?\s*(?<offset>[Zz]|UTC|[+-]\d{2}:?\d{2})?)?$/

function zoneOf(offset: string): string {
  return /^[Zz]|UTC/.test(offset) ? 'Z' : offset.replace(/^(...)(?=\d)/, '$1:')
}
