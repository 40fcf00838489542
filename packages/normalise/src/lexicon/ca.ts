import type { Lexicon } from './lexicon.ts'

/** Catalan. */
export const ca: Lexicon = {
  language: 'ca',
  months: [
    'gener|gen',
    'febrer|febr',
    'març',
    'd’abril|abril|d’abr|abr',
    'maig',
    'juny',
    'juliol|jul',
    'd’agost|agost|d’ag|ag',
    'setembre|set',
    'd’octubre|octubre|d’oct|oct',
    'novembre|nov',
    'desembre|des',
  ],
  weekdays: ['dilluns|dl', 'dimarts|dt', 'dimecres|dc', 'dijous|dj', 'divendres|dv', 'dissabte|ds', 'diumenge|dg'],
  dayFirst: true,
  published: ['publicat', 'publicat el', 'publicada el', 'el', 'data'],
  modified: ['actualitzat', 'actualitzat el', 'actualització', 'última actualització', 'modificat el'],
  by: ['per', 'text', 'text de', 'un reportatge de', 'una entrevista de'],
  and: ['i', 'amb'],
  roles: ['corresponsal', 'enviat', 'enviada', 'redactor', 'redactora', 'periodista', 'redacció'],
  at: ['des', 'per'],
  boilerplate: {},
}
