import type { Rule } from '../rule.ts'

/** Asks that a date line names a day that exists. */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  severity: 'warning',
  scope: 'document',
  description: 'A date line names a day of the calendar; February 31 does not exist.',
  *check({ article }) {
    for (const node of article.children) {
      if (node.type !== 'date' || node.value !== null) continue
      const printed = node.children[0]?.value ?? ''
      yield {
        message: `Unexpected date \`${printed}\`, expected a day that exists`,
        pointer: '/datePublished',
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
  ],
}
