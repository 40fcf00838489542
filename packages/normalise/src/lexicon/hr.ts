import type { Lexicon } from './lexicon.ts'

/** Croatian. */
export const hr: Lexicon = {
  language: 'hr',
  months: [
    'siječnja|siječanj|sij',
    'veljače|veljača|velj',
    'ožujka|ožujak|ožu',
    'travnja|travanj|tra',
    'svibnja|svibanj|svi',
    'lipnja|lipanj|lip',
    'srpnja|srpanj|srp',
    'kolovoza|kolovoz|kol',
    'rujna|rujan|ruj',
    'listopada|listopad|lis',
    'studenoga|studeni|stu',
    'prosinca|prosinac|pro',
  ],
  weekdays: ['ponedjeljak|pon', 'utorak|uto', 'srijeda|sri', 'četvrtak|čet', 'petak|pet', 'subota|sub', 'nedjelja|ned'],
  dayFirst: true,
  published: ['objavljeno', 'objavljeno dana', 'objava', 'datum'],
  modified: ['ažurirano', 'zadnja izmjena', 'zadnje ažuriranje', 'posljednje ažuriranje', 'izmijenjeno'],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
