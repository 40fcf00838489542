import type { Rule } from '../rule.ts'

/** Asks for a byline. */
export const bylineMissing: Rule = {
  id: 'byline-missing',
  severity: 'warning',
  scope: 'document',
  description: 'A byline says who answers for the article: a person or an agency.',
  *check({ document }) {
    if (document.byline === null && document.text !== '') {
      yield {
        message: 'Unexpected header without a byline, expected a line such as `By Ada Marlowe`',
        pointer: '/byline',
      }
    }
  },
  good: ['Ferry to Tarn resumes\nBy Ada Marlowe\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [{ text: 'Ferry to Tarn resumes\nThe ferry sailed at dawn, three weeks after the storm.', line: 1, column: 1 }],
}
