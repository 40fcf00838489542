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
    'umsombuluko|uMsombuluko|mso',
    'ulwesibili|uLwesibili|bil',
    'ulwesithathu|uLwesithathu|tha',
    'ulwesine|uLwesine|sin',
    'ulwesihlanu|uLwesihlanu|hla',
    'umgqibelo|uMgqibelo|mgq',
    'isonto|iSonto|son',
  ],
  dayFirst: true,
  published: ['ishicilelwe', 'kushicilelwe', 'ishicilelwe ngo', 'usuku'],
  modified: ['ibuyekezwe', 'kubuyekezwe', 'igcine ukubuyekezwa'],
  by: ['ngu', 'ibhalwe ngu', 'umbhali'],
  and: [],
  roles: ['intatheli', 'umhleli'],
  at: [],
  boilerplate: {
    'read-also': ['funda futhi:', 'funda kabanzi', 'funda okunye', 'ezinye izindaba', 'izindaba ezihlobene'],
    credit: ['isithombe:', 'izithombe:', 'umthombo:', 'isithombe …'],
    share: ['yabelana', 'sabalalisa'],
    advertisement: ['isikhangiso', 'isikhangisi'],
    comments: ['imibono?'],
  },
}
