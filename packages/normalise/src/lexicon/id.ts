import type { Lexicon } from './lexicon.ts'

/** Indonesian. */
export const id: Lexicon = {
  language: 'id',
  months: [
    'januari|jan',
    'februari|feb',
    'maret|mar',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'agustus|agu',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  weekdays: ['senin|sen', 'selasa|sel', 'rabu|rab', 'kamis|kam', 'jumat|jum', 'sabtu|sab', 'minggu|min'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
