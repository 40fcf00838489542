import type { Rule } from '../rule.ts'

/** Asks that a date of numbers alone can be read in one way. */
export const dateAmbiguous: Rule = {
  id: 'date-ambiguous',
  severity: 'warning',
  scope: 'document',
  description:
    'A date of numbers alone is one day; where nothing says whether the day or the month stands first, it is two.',
  *check({ article }) {
    for (const node of article.children) {
      if (node.type !== 'date' || node.value === null || node.alternative === null) continue
      const printed = node.children[0]?.value ?? ''
      const [read, other] = [node.value.slice(0, 10), node.alternative.slice(0, 10)]
      yield {
        message: `Unexpected date \`${printed}\`, which is \`${read}\` or \`${other}\`, expected one that is one day; \`dates.order\` or \`language\` (\`en-GB\`) of the corpus says which`,
        pointer: node.role === 'published' ? '/datePublished' : '/dateModified',
        place: node.position,
        actual: printed,
        expected: [read, other],
      }
    }
  },
  good: [
    'Ferry to Tarn resumes\n1/13/2022\nThe ferry sailed at dawn, three weeks after the storm.',
    'Ferry to Tarn resumes\n1/11/2022\nThe ferry sailed at dawn, three weeks after the storm of 12/21/2021 had passed.',
  ],
  bad: [
    {
      text: 'Ferry to Tarn resumes\n1/11/2022\nThe ferry sailed at dawn, three weeks after the storm.',
      line: 2,
      column: 1,
    },
  ],
}
