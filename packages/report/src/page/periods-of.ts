import type { Dates } from '@copydesk/document'

/** Documents over time, in periods of one length. */
export interface Periods {
  readonly unit: 'month' | 'year' | 'decade'
  /** Whole years or decades around all periods, so that a single month is seen as a part of something. */
  readonly start: Date
  readonly end: Date
  /** Those that have documents, in the order of time. */
  readonly periods: readonly Period[]
}

interface Period {
  /** `2022-01`, `2022` or `2020–2029`. */
  readonly name: string
  readonly start: Date
  readonly end: Date
  readonly count: number
}

/** Parts time: up to ten years into months, up to 150 into years, more into decades. There must be a month. */
export function periodsOf(months: Dates['months']): Periods {
  const years = months.map(({ value }) => Number(value.slice(0, 4)))
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('Expected at least one month, got none')
  if (last - first > 10) return longPeriods(months, last - first <= 150 ? 1 : 10)
  const periods = months.map(({ value, count }) => monthOf(value, count))
  return { unit: 'month', start: yearStart(first), end: yearStart(last + 1), periods }
}

/** Parts time into so many years. */
function longPeriods(months: Dates['months'], length: 1 | 10): Periods {
  const counts = new Map<number, number>()
  for (const { value, count } of months) {
    const first = Math.floor(Number(value.slice(0, 4)) / length) * length
    counts.set(first, (counts.get(first) ?? 0) + count)
  }
  const periods = Array.from(counts, ([first, count]) => ({
    name: length === 1 ? nameOf(first) : `${nameOf(first)}–${nameOf(first + length - 1)}`,
    start: yearStart(first),
    end: yearStart(first + length),
    count,
  }))
  const [one, other] = [periods[0], periods.at(-1)] as [Period, Period]
  return { unit: length === 1 ? 'year' : 'decade', start: one.start, end: other.end, periods }
}

function monthOf(name: string, count: number): Period {
  const start = yearStart(Number(name.slice(0, 4)))
  start.setUTCMonth(Number(name.slice(5)) - 1)
  const end = new Date(start)
  end.setUTCMonth(start.getUTCMonth() + 1)
  return { name, start, end, count }
}

function nameOf(year: number): string {
  return String(year).padStart(4, '0')
}

/** `Date.UTC` takes the years 0 to 99 for those of the last century. */
function yearStart(year: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year)
  return date
}
