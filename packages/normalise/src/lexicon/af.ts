import type { Lexicon } from './lexicon.ts'

/** Afrikaans. */
export const af: Lexicon = {
  language: 'af',
  months: [
    'januarie|jan',
    'februarie|feb',
    'maart|mrt',
    'april|apr',
    'mei',
    'junie|jun',
    'julie|jul',
    'augustus|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  weekdays: ['maandag|ma', 'dinsdag|di', 'woensdag|wo', 'donderdag|do', 'vrydag|vr', 'saterdag|sa', 'sondag|so'],
  dayFirst: true,
  published: ['gepubliseer', 'gepubliseer op', 'gepos', 'datum'],
  modified: ['opgedateer', 'opgedateer op', 'laas opgedateer', 'bygewerk'],
  by: ['deur', 'geskryf deur', 'verslag deur', 'saamgestel deur', 'artikel deur', 'opgestel deur'],
  and: ['en'],
  roles: ['redakteur', 'joernalis', 'verslaggewer', 'korrespondent', 'redaksie'],
  at: ['in', 'vir'],
  boilerplate: {},
}
