import type { Rule } from '../rule.ts'

/** Asks that a headline is as long as headlines are. */
export const headlineLong: Rule = {
  id: 'headline-long',
  severity: 'warning',
  scope: 'document',
  description: 'A headline is a line, not a paragraph; a longer one was read from the wrong place.',
  help: 'Look whether the first line of the file is the headline. `maximum` is in characters (code points).',
  options: { maximum: 250 },
  *check({ document: { headline }, options: { maximum } }) {
    if (headline === null || headline.length <= Number(maximum)) return
    const length = Array.from(headline).length
    if (length > Number(maximum)) {
      yield {
        message: `Unexpected headline of ${length} characters, expected at most ${maximum}`,
        pointer: '/headline',
        actual: String(length),
      }
    }
  },
  good: ['Ferry to Tarn resumes\n\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [
    {
      text: 'Ferry to Tarn resumes\n\nThe ferry sailed at dawn, three weeks after the storm.',
      options: { maximum: 20 },
      line: 1,
      column: 1,
    },
  ],
}
