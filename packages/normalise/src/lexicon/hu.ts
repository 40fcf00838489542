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
  weekdays: ['hétfő|h', 'kedd|k', 'szerda|sze', 'csütörtök|cs', 'péntek|p', 'szombat|szo', 'vasárnap|v'],
  dayFirst: false,
  published: ['közzétéve', 'megjelent', 'publikálva', 'létrehozva', 'dátum'],
  modified: ['frissítve', 'utolsó frissítés', 'frissült', 'módosítva', 'utoljára frissítve'],
  by: ['írta', 'szerző', 'készítette', 'szöveg'],
  and: ['és'],
  roles: ['tudósító', 'újságíró', 'szerkesztő', 'főszerkesztő', 'riporter', 'munkatárs', 'szerkesztőség'],
  at: [],
  boilerplate: {},
}
