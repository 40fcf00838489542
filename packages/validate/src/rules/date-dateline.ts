import type { Rule } from '../rule.ts'

/** Asks that the day of a dateline is near that of publication. */
export const dateDateline: Rule = {
  id: 'date-dateline',
  severity: 'warning',
  scope: 'document',
  description:
    'The day in a dateline is within a week of that of publication; where they are further apart one of them is wrong.',
  *check({ article, document: { datePublished } }) {
    if (datePublished === null) return
    const published = datePublished.slice(0, 10)
    for (const node of article.children) {
      if (node.type !== 'dateline' || node.day === null || daysApart(node.day, published) <= WEEK) continue
      yield {
        message: `Unexpected day \`${node.day}\` in the dateline, expected one within a week of \`${published}\``,
        pointer: '/dateline',
        place: node.position,
        actual: node.day,
        expected: [published],
      }
    }
  },
  good: [
    'Ferry to Tarn resumes\nJanuary 1, 2022\nTARN, Dec. 31 (NWA) — The ferry sailed at dawn, three weeks after the storm, and the quay was full.',
  ],
  bad: [
    {
      text: 'Ferry to Tarn resumes\nJanuary 11, 2022\nTARN, Feb. 11 (NWA) — The ferry sailed at dawn, three weeks after the storm, and the quay was full.',
      line: 3,
      column: 1,
    },
  ],
}

const WEEK = 7

/** Between two days of ISO 8601; one without a year (`--01-11`) is taken as near as it can be, and one that does not exist is no distance away. */
function daysApart(day: string, other: string): number {
  const year = Number(other.slice(0, 4))
  const days = day.startsWith('--') ? [year - 1, year, year + 1].map((near) => `${near}${day.slice(1)}`) : [day]
  const gaps = days.map((one) => Math.abs(Date.parse(one) - Date.parse(other)) / DAY).filter((gap) => gap >= 0)
  return gaps.length === 0 ? 0 : Math.min(...gaps)
}

/** Milliseconds. */
const DAY = 86_400_000
