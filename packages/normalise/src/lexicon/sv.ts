import type { Lexicon } from './lexicon.ts'

/** Swedish. */
export const sv: Lexicon = {
  language: 'sv',
  months: [
    'januari|jan',
    'februari|feb',
    'mars',
    'april|apr',
    'maj',
    'juni',
    'juli',
    'augusti|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['måndag|mån', 'tisdag|tis', 'onsdag|ons', 'torsdag|tors', 'fredag|fre', 'lördag|lör', 'söndag|sön'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
