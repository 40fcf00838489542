import type { Rule } from '../rule.ts'

/** Asks that a date line names a day that exists. */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  severity: 'warning',
  scope: 'document',
  description: 'A date names a day of the calendar; February 31 does not exist, and a year has four digits.',
  *check({ article }) {
    for (const node of article.children) {
      const isWrong = (node.type === 'date' && node.value === null) || (node.type === 'dateline' && !isDay(node.day))
      if (!isWrong) continue
      const printed = node.children[0]?.value ?? ''
      yield {
        message: `Unexpected date \`${printed}\`, expected a day that exists`,
        pointer: node.type === 'dateline' ? '/dateline' : '/datePublished',
        place: node.position,
        actual: printed,
      }
    }
  },
  good: ['Ferry to Tarn resumes\nFebruary 28, 2022\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [
    {
      text: 'Ferry to Tarn resumes\nFebruary 31, 2022\nThe ferry sailed at dawn, three weeks after the storm.',
      line: 2,
      column: 1,
    },
    {
      text: 'Ferry to Tarn resumes\nJanuary 11, 20222\nThe ferry sailed at dawn, three weeks after the storm.',
      line: 2,
      column: 1,
    },
    {
      text: 'Ferry to Tarn resumes\nJanuary 11, 2022\nTARN, Jan. 32 (NWA) — The ferry sailed at dawn, three weeks after the storm, and the quay was full.',
      line: 3,
      column: 1,
    },
  ],
}

/** Whether there is such a day, in a leap year where it has no year (`--02-29`). */
function isDay(day: string | null): boolean {
  if (day === null) return true
  const [, year = '2000', rest] = /^(\d{4})?-?(-\d\d-\d\d)$/.exec(day) ?? []
  const iso = `${year}${rest}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
