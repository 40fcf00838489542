import type { Lexicon } from './lexicon.ts'

/** Polish. */
export const pl: Lexicon = {
  language: 'pl',
  months: [
    'stycznia|styczeń|sty',
    'lutego|luty|lut',
    'marca|marzec|mar',
    'kwietnia|kwiecień|kwi',
    'maja|maj',
    'czerwca|czerwiec|cze',
    'lipca|lipiec|lip',
    'sierpnia|sierpień|sie',
    'września|wrzesień|wrz',
    'października|październik|paź',
    'listopada|listopad|lis',
    'grudnia|grudzień|gru',
  ],
  weekdays: ['poniedziałek|pon', 'wtorek|wt', 'środa|śr', 'czwartek|czw', 'piątek|pt', 'sobota|sob', 'niedziela|niedz'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
