import type { Lexicon } from './lexicon.ts'

/** Norwegian, Bokmål and Nynorsk. */
export const no: Lexicon = {
  language: 'no',
  months: [
    'januar|jan',
    'februar|feb',
    'mars|mar',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  weekdays: [
    'mandag|man|måndag|mån',
    'tirsdag|tir|tysdag|tys',
    'onsdag|ons',
    'torsdag|tor',
    'fredag|fre',
    'lørdag|lør|laurdag|lau',
    'søndag|søn',
  ],
  dayFirst: true,
  published: ['den', 'publisert', 'publisert den', 'publisert av', 'opprettet', 'lagt ut', 'først publisert'],
  modified: ['oppdatert', 'sist oppdatert', 'oppdatert den', 'endret', 'sist endret', 'oppdaterte'],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
