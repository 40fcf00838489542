import type { Rule } from '../rule.ts'

/** Asks that the header is as the profile of the corpus has it. */
export const headerProfile: Rule = {
  id: 'header-profile',
  severity: 'warning',
  scope: 'document',
  description:
    'The lines above the body are those of the `header` of the corpus; where they are not, they are read as those of any text.',
  *check({ article: { headerFault } }) {
    if (!headerFault) return
    const { found, expected, position } = headerFault
    const wanted = expected.map((step) => `\`${step}\``).join(' or ')
    yield {
      message: `Unexpected ${found === null ? 'end of the text' : `\`${shortened(found)}\``}, expected a line of the header: ${wanted}`,
      pointer: null,
      place: position,
      actual: found ?? '',
      expected,
    }
  },
  header: ['kicker?', 'headline', { byline: '^Words: (?<authors>.+)$' }, { 'date?': '^Printed on (?<date>.+)$' }],
  good: [
    'Ferry to Tarn resumes\nWords: Ada Marlowe\nPrinted on January 11, 2022\nThe ferry sailed at dawn, three weeks after the storm.',
    'HARBOUR\nFerry to Tarn resumes\nWords: Ada Marlowe\nThe ferry sailed at dawn, three weeks after the storm.',
  ],
  bad: [
    {
      text: 'Ferry to Tarn resumes\nText by Ada Marlowe\nPrinted on January 11, 2022\nThe ferry sailed at dawn, three weeks after the storm.',
      line: 2,
      column: 1,
    },
    { text: 'Ferry to Tarn resumes', line: 1, column: 22 },
  ],
}

/** Cuts a line that is no header line; UTF-16 units, whole characters. */
function shortened(text: string): string {
  return text.length <= LONG ? text : `${text.slice(0, LONG).replace(/[\ud800-\udbff]$/, '')}…`
}

const LONG = 80
