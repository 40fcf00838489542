import type { Dates } from '@copydesk/document'

/** Counts dates of publication by month, as printed. */
export function openDates(): { add(date: string | null): void; merge(counted: Dates): void; end(): Dates } {
  const months = new Map<string, number>()
  let undated = 0
  let first: string | null = null
  let last: string | null = null
  const count = (month: string, times: number) => months.set(month, (months.get(month) ?? 0) + times)
  const extend = (date: string | null) => {
    if (date === null) return
    if (first === null || date < first) first = date
    if (last === null || date > last) last = date
  }
  return {
    add(date) {
      extend(date)
      if (date === null) undated++
      else count(date.slice(0, 'YYYY-MM'.length), 1)
    },
    merge(counted) {
      undated += counted.undated
      extend(counted.first)
      extend(counted.last)
      for (const { value, count: times } of counted.months) count(value, times)
    },
    end: () => ({
      first,
      last,
      undated,
      months: Array.from(months, ([value, times]) => ({ value, count: times })).sort((a, b) =>
        a.value < b.value ? -1 : 1,
      ),
    }),
  }
}
