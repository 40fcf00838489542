import type { Lexicon } from './lexicon.ts'

/** Hungarian. */
export const hu: Lexicon = {
  language: 'hu',
  months: [
    'január|jan',
    'február|febr',
    'március|márc',
    'április|ápr',
    'május|máj',
    'június|jún',
    'július|júl',
    'augusztus|aug',
    'szeptember|szept',
    'október|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['hétfő', 'kedd', 'szerda|sze', 'csütörtök|cs', 'péntek', 'szombat|szo', 'vasárnap'],
  dayFirst: false,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
