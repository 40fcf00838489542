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
  weekdays: ['esmaspäev', 'teisipäev', 'kolmapäev', 'neljapäev', 'reede', 'laupäev', 'pühapäev'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
