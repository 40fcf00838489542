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
    'umvulo|uMvulo|mvulo|mvu',
    'ulwesibini|uLwesibini|lwesibini|bin',
    'ulwesithathu|uLwesithathu|lwesithathu|tha',
    'ulwesine|uLwesine|lwesine|sin',
    'ulwesihlanu|uLwesihlanu|lwesihlanu|hla',
    'umgqibelo|uMgqibelo|mgqibelo|mgq',
    'icawe|iCawe|cawe|caw',
  ],
  dayFirst: true,
  published: ['ipapashwe', 'ipapashwe ngo', 'umhla'],
  modified: ['ihlaziywe', 'igqibele ukuhlaziywa'],
  by: ['ngu', 'ibhalwe ngu', 'umbhali'],
  and: [],
  roles: ['intatheli', 'umhleli'],
  at: [],
  boilerplate: {
    'read-also': ['funda kwakhona:', 'funda ngakumbi', 'ezinye iindaba', 'iindaba ezinxulumeneyo'],
    credit: ['umfanekiso:', 'imifanekiso:', 'ifoto:', 'umthombo:'],
    share: ['yabelana', 'wabelane'],
    advertisement: ['intengiso', 'isibhengezo'],
    comments: ['izimvo?'],
  },
}
