import type { Lexicon } from './lexicon.ts'

/** Romanian. */
export const ro: Lexicon = {
  language: 'ro',
  months: [
    'ianuarie|ian',
    'februarie|feb',
    'martie|mar',
    'aprilie|apr',
    'mai',
    'iunie|iun',
    'iulie|iul',
    'august|aug',
    'septembrie|sept',
    'octombrie|oct',
    'noiembrie|nov',
    'decembrie|dec',
  ],
  weekdays: ['luni|lun', 'marți|mar', 'miercuri|mie', 'joi', 'vineri|vin', 'sâmbătă|sâm', 'duminică|dum'],
  dayFirst: true,
  published: ['publicat', 'publicat la', 'publicat în', 'publicat pe', 'data publicării', 'postat'],
  modified: ['actualizat', 'actualizat la', 'ultima actualizare', 'modificat', 'actualizare'],
  by: ['de', 'autor', 'autori', 'text', 'text de', 'scris de', 'un articol de', 'un interviu de', 'redactor'],
  and: ['și', 'şi'],
  roles: ['redactor', 'reporter', 'jurnalist', 'jurnalistă', 'corespondent', 'redacția', 'editor', 'trimis'],
  at: ['din', 'pentru'],
  boilerplate: {},
}
