import type { Lexicon } from './lexicon.ts'

/** Zulu. */
export const zu: Lexicon = {
  language: 'zu',
  months: [
    'januwari|jan',
    'februwari|feb',
    'mashi|mas',
    'ephreli|eph',
    'meyi|mey',
    'juni|jun',
    'julayi|jul',
    'agasti|aga',
    'septhemba|sep',
    'okthoba|okt',
    'novemba|nov',
    'disemba|dis',
  ],
  weekdays: [
    'umsombuluko|mso',
    'ulwesibili|bil',
    'ulwesithathu|tha',
    'ulwesine|sin',
    'ulwesihlanu|hla',
    'umgqibelo|mgq',
    'isonto|son',
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
