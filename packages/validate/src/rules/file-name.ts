import type { Rule } from '../rule.ts'

/** Asks that a file is named as the corpus names its files. */
export const fileName: Rule = {
  id: 'file-name',
  severity: 'warning',
  scope: 'file',
  description: 'The files of a corpus are named by one pattern, so that nobody has to guess what a name means.',
  help: 'Set `pattern`, a regular expression for the whole path below the input folder (`/` between folders). Without it nothing is checked.',
  options: { pattern: '' },
  *check({ file, options: { pattern } }) {
    if (pattern === '' || new RegExp(`^(?:${pattern})$`, 'u').test(file.path)) return
    yield {
      message: `Unexpected path \`${file.path}\`, expected one of the form \`${pattern}\``,
      pointer: '/source/path',
      actual: file.path,
    }
  },
  good: ['Ferry to Tarn resumes\n\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [
    {
      text: 'Ferry to Tarn resumes\n\nThe ferry sailed at dawn, three weeks after the storm.',
      options: { pattern: '\\d{4}/[a-z-]+\\.txt' },
      line: 1,
      column: 1,
    },
  ],
}
