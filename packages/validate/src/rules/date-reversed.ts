import type { Rule } from '../rule.ts'

/** Asks that an article was changed after it was published. */
export const dateReversed: Rule = {
  id: 'date-reversed',
  severity: 'warning',
  scope: 'document',
  description:
    'An article is changed on the day of its publication or later; where the dates stand the other way round one of them is wrong.',
  *check({ document: { datePublished, dateModified } }) {
    if (datePublished === null || dateModified === null) return
    const [published, modified] = [datePublished.slice(0, DAY), dateModified.slice(0, DAY)]
    if (modified >= published) return
    yield {
      message: `Unexpected change on \`${modified}\`, expected a day from \`${published}\`, that of the publication`,
      pointer: '/dateModified',
      actual: modified,
    }
  },
  good: [
    'Ferry to Tarn resumes\nJanuary 11, 2022\nUpdated: January 11, 2022\nThe ferry sailed at dawn, three weeks after the storm.',
  ],
  bad: [
    {
      text: 'Ferry to Tarn resumes\nJanuary 11, 2022\nUpdated: January 10, 2022\nThe ferry sailed at dawn, three weeks after the storm.',
      line: 3,
      column: 1,
    },
  ],
}

/** Of an ISO 8601 date; zones may differ, so that times are not compared. */
const DAY = 10
