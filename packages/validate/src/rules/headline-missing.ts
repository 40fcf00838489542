import type { Rule } from '../rule.ts'

/** Asks for a headline. */
export const headlineMissing: Rule = {
  id: 'headline-missing',
  severity: 'warning',
  scope: 'document',
  description: 'An article has a headline: a first line that is not a paragraph of the body.',
  *check({ document }) {
    if (document.headline === null && document.text !== '') {
      yield { message: 'Unexpected paragraph, expected a headline in the first line', pointer: '/headline' }
    }
  },
  good: ['Ferry to Tarn resumes\n\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [
    {
      text: 'The ferry sailed at dawn, three weeks after the storm, and the harbour master waved it off.',
      line: 1,
      column: 1,
    },
  ],
}
