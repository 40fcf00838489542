import type { Lexicon } from './lexicon.ts'

/** Korean. */
export const ko: Lexicon = {
  language: 'ko',
  months: [],
  weekdays: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],
  dayFirst: false,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
