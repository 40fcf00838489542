import type { Lexicon } from './lexicon.ts'

/** Slovak. */
export const sk: Lexicon = {
  language: 'sk',
  months: [
    'januára|január|jan',
    'februára|február|feb',
    'marca|marec|mar',
    'apríla|apríl|apr',
    'mája|máj',
    'júna|jún',
    'júla|júl',
    'augusta|august|aug',
    'septembra|september|sep',
    'októbra|október|okt',
    'novembra|november|nov',
    'decembra|december|dec',
  ],
  weekdays: ['pondelok|po', 'utorok|ut', 'streda|st', 'štvrtok|št', 'piatok|pi', 'sobota|so', 'nedeľa|ne'],
  dayFirst: true,
  published: ['publikované', 'zverejnené', 'uverejnené', 'vydané', 'dňa', 'dátum'],
  modified: ['aktualizované', 'aktualizácia', 'posledná aktualizácia', 'upravené'],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
