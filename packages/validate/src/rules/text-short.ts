import type { Rule } from '../rule.ts'

/** Asks that a text has the length of one. */
export const textShort: Rule = {
  id: 'text-short',
  severity: 'warning',
  scope: 'document',
  description: 'A text of a few words is a teaser, a caption or what a page shows to those who have no subscription.',
  help: 'Look whether the body of the article is in the file. `minimum` is in characters (code points).',
  options: { minimum: 25 },
  *check({ document: { text }, options: { minimum } }) {
    if (text === '' || text.length >= 2 * Number(minimum)) return
    const length = Array.from(text).length
    if (length < Number(minimum)) {
      yield {
        message: `Unexpected text of ${length} characters, expected at least ${minimum}`,
        pointer: '/text',
        actual: String(length),
      }
    }
  },
  good: ['Ferry to Tarn resumes\n\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [{ text: 'Ferry to Tarn resumes\n\nSubscribe to read on.', line: 3, column: 1 }],
}
