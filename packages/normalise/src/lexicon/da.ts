import type { Lexicon } from './lexicon.ts'

/** Danish. */
export const da: Lexicon = {
  language: 'da',
  months: [
    'januar|jan',
    'februar|feb',
    'marts|mar',
    'april|apr',
    'maj',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['mandag|man', 'tirsdag|tirs', 'onsdag|ons', 'torsdag|tors', 'fredag|fre', 'lørdag|lør', 'søndag|søn'],
  dayFirst: true,
  published: ['den', 'offentliggjort', 'publiceret', 'udgivet', 'oprettet', 'bragt'],
  modified: ['opdateret', 'opdateret den', 'sidst opdateret', 'senest opdateret', 'ændret', 'redigeret'],
  by: ['af', 'tekst', 'skrevet af', 'interview af'],
  and: ['og'],
  roles: [
    'journalist',
    'redaktør',
    'korrespondent',
    'reporter',
    'kommentator',
    'chefredaktør',
    'redaktionen',
    'debattør',
    'ritzau',
  ],
  at: ['i', 'for'],
  boilerplate: {},
}
