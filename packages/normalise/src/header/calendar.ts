/** A day of the Gregorian calendar, or what claims to be one. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Whether there is such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** ISO 8601. */
export function isoOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** The weekday of a day of the Gregorian calendar, Monday 0 (Sakamoto's method). */
export function weekdayOf({ year, month, day }: Day): number {
  const y = month < 3 ? year - 1 : year
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return (y + leaps + (OFFSETS[month - 1] as number) + day + 6) % 7
}

const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** The day of the Gregorian calendar that a day of the Iranian solar calendar is, for the years 1206 to 1498 (Borkowski's leap years in their 33-year cycle). */
export function dayOfIranian({ year, month, day }: Day): Day {
  const before =
    365 * year + Math.floor((8 * year + 21) / 33) + (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day
  return dayOfNumber(before - IRANIAN_EPOCH)
}

/** Days of that count before 1 January 1970: 1 Farvardin 1400 was 21 March 2021. */
const IRANIAN_EPOCH = 492_634

function dayOfNumber(days: number): Day {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function pad(value: number): string {
  return String(value).padStart(2, '0')
}
