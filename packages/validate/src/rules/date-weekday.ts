import type { Rule } from '../rule.ts'

/** Asks that a weekday is that of its date. */
export const dateWeekday: Rule = {
  id: 'date-weekday',
  severity: 'warning',
  scope: 'document',
  description: 'The weekday that is printed is that of the date beside it; where they differ one of them is wrong.',
  *check({ article }) {
    for (const node of article.children) {
      if (node.type !== 'date' || !node.weekday || node.weekday.matches) continue
      const { printed, expected, position } = node.weekday
      yield {
        message: `Unexpected \`${printed}\`, expected \`${expected}\` (${node.value?.slice(0, 10)})`,
        pointer: node.role === 'published' ? '/datePublished' : '/dateModified',
        place: position,
        actual: printed,
        expected: [expected],
      }
    }
  },
  good: ['Ferry to Tarn resumes\nTuesday, January 11, 2022\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [
    {
      text: 'Ferry to Tarn resumes\nUpdated: Monday, January 11, 2022\nThe ferry sailed at dawn, three weeks after the storm.',
      line: 2,
      column: 10,
    },
  ],
}
