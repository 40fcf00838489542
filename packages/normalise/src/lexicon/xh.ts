import type { Lexicon } from './lexicon.ts'

/** Xhosa. */
export const xh: Lexicon = {
  language: 'xh',
  months: [
    'janyuwari|jan',
    'februwari|feb',
    'matshi|mat',
    'epreli|epr',
    'meyi|mey',
    'juni|jun',
    'julayi|jul',
    'agasti|aga',
    'septemba|sept|sep',
    'okthobha|okthoba|okt',
    'novemba|nov',
    'disemba|dis',
  ],
  weekdays: [
    'mvulo|mvu',
    'lwesibini|bin',
    'lwesithathu|tha',
    'lwesine|sin',
    'lwesihlanu|hla',
    'mgqibelo|mgq',
    'cawe|caw',
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
