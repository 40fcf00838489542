import type { Rule } from '../rule.ts'

/** Asks that dates lie between the first and the last day that the corpus can hold. */
export const dateRange: Rule = {
  id: 'date-range',
  severity: 'warning',
  scope: 'document',
  description:
    'A date lies between `dates.earliest` and `dates.latest` of the corpus; without them, between the first newspaper (1605) and 2099.',
  *check({ document, dates: { earliest, latest } }) {
    for (const field of ['datePublished', 'dateModified'] as const) {
      const day = document[field]?.slice(0, 10)
      if (day === undefined || (day >= earliest && day <= latest)) continue
      yield {
        message: `Unexpected date \`${day}\`, expected one from \`${earliest}\` to \`${latest}\``,
        pointer: `/${field}`,
        actual: day,
      }
    }
  },
  good: ['Ferry to Tarn resumes\nJanuary 11, 2022\nThe ferry sailed at dawn, three weeks after the storm.'],
  bad: [
    {
      text: 'Ferry to Tarn resumes\nJanuary 11, 2222\nThe ferry sailed at dawn, three weeks after the storm.',
      line: 2,
      column: 1,
    },
  ],
}
