import type { Lexicon } from './lexicon.ts'

/** Lithuanian. */
export const lt: Lexicon = {
  language: 'lt',
  months: [
    'sausio|sausis',
    'vasario|vasaris',
    'kovo|kovas',
    'balandžio|balandis',
    'gegužės|gegužė',
    'birželio|birželis',
    'liepos|liepa',
    'rugpjūčio|rugpjūtis',
    'rugsėjo|rugsėjis',
    'spalio|spalis',
    'lapkričio|lapkritis',
    'gruodžio|gruodis',
  ],
  weekdays: [
    'pirmadienis|pr',
    'antradienis|an',
    'trečiadienis|tr',
    'ketvirtadienis|kt',
    'penktadienis|pn',
    'šeštadienis|št',
    'sekmadienis|sk',
  ],
  dayFirst: true,
  published: ['paskelbta', 'publikuota', 'publikuojama', 'sukurta', 'data'],
  modified: ['atnaujinta', 'atnaujintas', 'paskutinį kartą atnaujinta', 'papildyta'],
  by: ['autorius', 'autorė', 'parengė', 'tekstas'],
  and: ['ir'],
  roles: ['žurnalistas', 'žurnalistė', 'korespondentas', 'korespondentė', 'redaktorius', 'redaktorė', 'redakcija'],
  at: [],
  boilerplate: {},
}
