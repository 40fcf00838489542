import type { Lexicon } from './lexicon.ts'

/** Portuguese. */
export const pt: Lexicon = {
  language: 'pt',
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  weekdays: [
    'segunda-feira|seg',
    'terça-feira|ter',
    'quarta-feira|qua',
    'quinta-feira|qui',
    'sexta-feira|sex',
    'sábado|sáb',
    'domingo|dom',
  ],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
