import type { Lexicon } from './lexicon.ts'

/** Czech. */
export const cs: Lexicon = {
  language: 'cs',
  months: [
    'ledna|leden|led',
    'února|únor|úno',
    'března|březen|bře',
    'dubna|duben|dub',
    'května|květen|kvě',
    'června|červen|čvn',
    'července|červenec|čvc',
    'srpna|srpen|srp',
    'září|zář',
    'října|říjen|říj',
    'listopadu|listopad|lis',
    'prosince|prosinec|pro',
  ],
  weekdays: ['pondělí|po', 'úterý|út', 'středa|st', 'čtvrtek|čt', 'pátek|pá', 'sobota|so', 'neděle|ne'],
  dayFirst: true,
  published: ['publikováno', 'zveřejněno', 'vydáno', 'vytvořeno', 'dne', 'datum'],
  modified: ['aktualizováno', 'aktualizace', 'poslední aktualizace', 'upraveno', 'změněno'],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
