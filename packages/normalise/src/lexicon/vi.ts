import type { Lexicon } from './lexicon.ts'

/** Vietnamese. */
export const vi: Lexicon = {
  language: 'vi',
  months: [],
  weekdays: ['', '', '', '', '', '', 'cn'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
