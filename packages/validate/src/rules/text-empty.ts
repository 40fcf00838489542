import type { Rule } from '../rule.ts'

/** Asks for a text. */
export const textEmpty: Rule = {
  id: 'text-empty',
  severity: 'error',
  scope: 'document',
  description: 'A document has a body: without one there is nothing to put in a dataset.',
  *check({ document }) {
    if (document.text === '')
      yield { message: 'Unexpected empty text, expected at least one paragraph', pointer: '/text' }
  },
  good: ['Ferry to Tarn resumes\n\nThe ferry sailed at dawn.'],
  bad: [
    { text: '', line: 1, column: 1 },
    { text: ' \n\t\n', line: 1, column: 1 },
  ],
}
