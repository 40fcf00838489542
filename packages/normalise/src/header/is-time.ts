import type { HeaderLine } from './header-line.ts'
import { readDate, readDateInside } from './read-date.ts'

/** Says whether a header line tells a time: a date, how long ago, or how long it takes to read. */
export function isTime({ text, dates, boilerplate }: HeaderLine): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false
  if (readDate(dates) || readDateInside(text, dates)) return true
  return AGO.test(text) || boilerplate?.boilerplate === 'reading-time'
}

/** UTF-16 units. */
const LONGEST = 120

const AGO =
  /\b\d{1,2} ?(?:s|sec|seconds?|m|mins?|minutes?|h|hours?|d|days?|weeks?|months?|years?|Minuten?|Stunden?|Tagen?|heures?|horas?|jours?|días?)\b/iu
