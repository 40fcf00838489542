import type { Lexicon } from './lexicon.ts'

/** Estonian. */
export const et: Lexicon = {
  language: 'et',
  months: [
    'jaanuar|jaan',
    'veebruar|veebr',
    'märts',
    'aprill|apr',
    'mai',
    'juuni',
    'juuli',
    'august|aug',
    'september|sept',
    'oktoober|okt',
    'november|nov',
    'detsember|dets',
  ],
  weekdays: [
    'esmaspäev|esmaspäeval|e',
    'teisipäev|teisipäeval|t',
    'kolmapäev|kolmapäeval|k',
    'neljapäev|neljapäeval|n',
    'reede|reedel|r',
    'laupäev|laupäeval|l',
    'pühapäev|pühapäeval|p',
  ],
  dayFirst: true,
  published: ['avaldatud', 'loodud', 'kuupäev'],
  modified: ['uuendatud', 'täiendatud', 'viimati uuendatud', 'muudetud'],
  by: ['autor', 'tekst', 'kirjutas'],
  and: ['ja'],
  roles: ['ajakirjanik', 'reporter', 'toimetaja', 'korrespondent', 'peatoimetaja', 'toimetus'],
  at: [],
  boilerplate: {},
}
