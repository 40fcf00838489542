import type { Rule } from '../rule.ts'

/** Asks that a file has the size of an article. */
export const fileLarge: Rule = {
  id: 'file-large',
  severity: 'warning',
  scope: 'file',
  description:
    'A file of megabytes is a book, a dump or several articles in one: a document of a dataset should be one article.',
  help: 'Split the file, or give its rows an id (`.jsonl`, `.csv`). `maximum` is in bytes.',
  options: { maximum: 1_000_000 },
  *check({ document: { source }, options: { maximum } }) {
    if (source.bytes <= Number(maximum)) return
    yield {
      message: `Unexpected file of ${source.bytes} bytes, expected at most ${maximum}`,
      pointer: '/source/bytes',
      actual: String(source.bytes),
    }
  },
  good: ['Ferry to Tarn resumes\n\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [
    {
      text: 'Ferry to Tarn resumes\n\nThe ferry sailed at dawn, three weeks after the storm.',
      options: { maximum: 50 },
      line: 1,
      column: 1,
    },
  ],
}
