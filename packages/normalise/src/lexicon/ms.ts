import type { Lexicon } from './lexicon.ts'

/** Malay. */
export const ms: Lexicon = {
  language: 'ms',
  months: [
    'januari|jan',
    'februari|feb',
    'mac',
    'april|apr',
    'mei',
    'jun',
    'julai|jul',
    'ogos|ogo',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'disember|dis',
  ],
  weekdays: ['isnin|isn', 'selasa|sel', 'rabu|rab', 'khamis|kha', 'jumaat|jum', 'sabtu|sab', 'ahad|ahd'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
