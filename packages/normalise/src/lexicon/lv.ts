import type { Lexicon } from './lexicon.ts'

/** Latvian. */
export const lv: Lexicon = {
  language: 'lv',
  months: [
    'janvāris|janv',
    'februāris|febr',
    'marts',
    'aprīlis|apr',
    'maijs',
    'jūnijs|jūn',
    'jūlijs|jūl',
    'augusts|aug',
    'septembris|sept',
    'oktobris|okt',
    'novembris|nov',
    'decembris|dec',
  ],
  weekdays: [
    'pirmdiena|pirmd',
    'otrdiena|otrd',
    'trešdiena|trešd',
    'ceturtdiena|ceturtd',
    'piektdiena|piektd',
    'sestdiena|sestd',
    'svētdiena|svētd',
  ],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
