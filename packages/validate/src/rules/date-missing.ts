import type { Rule } from '../rule.ts'

/** Asks for a date of publication. */
export const dateMissing: Rule = {
  id: 'date-missing',
  severity: 'warning',
  scope: 'document',
  description: 'An article bears the date of its publication; without one it can be placed in no timeline.',
  *check({ article, document }) {
    const printed = article.children.some(({ type }) => type === 'date')
    if (document.datePublished === null && document.dateModified === null && document.text !== '' && !printed) {
      yield {
        message: 'Unexpected header without a date, expected a line such as `Tuesday, January 11, 2022`',
        pointer: '/datePublished',
      }
    }
  },
  good: ['Ferry to Tarn resumes\nJanuary 11, 2022\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [{ text: 'Ferry to Tarn resumes\nThe ferry sailed at dawn, three weeks after the storm.', line: 1, column: 1 }],
}
