import type { Lexicon } from './lexicon.ts'

/** Swahili. */
export const sw: Lexicon = {
  language: 'sw',
  months: [
    'januari|jan',
    'februari|feb',
    'machi|mac',
    'aprili|apr',
    'mei',
    'juni|jun',
    'julai|jul',
    'agosti|ago',
    'septemba|sep',
    'oktoba|okt',
    'novemba|nov',
    'desemba|des',
  ],
  weekdays: ['jumatatu', 'jumanne', 'jumatano', 'alhamisi', 'ijumaa', 'jumamosi', 'jumapili'],
  dayFirst: true,
  published: ['imechapishwa', 'ilichapishwa', 'iliyochapishwa', 'tarehe'],
  modified: ['imeboreshwa', 'imesasishwa', 'ilisasishwa', 'mara ya mwisho kusasishwa'],
  by: ['na', 'mwandishi', 'imeandikwa na', 'na mwandishi wetu', 'imeandaliwa na', 'mwandishi wetu'],
  and: ['na'],
  roles: ['mwandishi', 'mhariri'],
  at: [],
  boilerplate: {},
}
