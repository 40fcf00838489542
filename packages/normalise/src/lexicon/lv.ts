import type { Lexicon } from './lexicon.ts'

/** Latvian. */
export const lv: Lexicon = {
  language: 'lv',
  months: [
    'janvāris|janvārī|janv',
    'februāris|februārī|febr',
    'marts|martā',
    'aprīlis|aprīlī|apr',
    'maijs|maijā',
    'jūnijs|jūnijā|jūn',
    'jūlijs|jūlijā|jūl',
    'augusts|augustā|aug',
    'septembris|septembrī|sept',
    'oktobris|oktobrī|okt',
    'novembris|novembrī|nov',
    'decembris|decembrī|dec',
  ],
  weekdays: [
    'pirmdiena|pirmd',
    'otrdiena|otrd',
    'trešdiena|trešd',
    'ceturtdiena|ceturtd',
    'piektdiena|piektd',
    'sestdiena|sestd',
    'svētdiena|svētd',
  ],
  dayFirst: true,
  published: ['publicēts', 'publicēta', 'ievietots', 'datums'],
  modified: ['atjaunots', 'atjaunināts', 'pēdējo reizi atjaunots', 'papildināts'],
  by: ['autors', 'autore', 'teksts', 'sagatavoja'],
  and: ['un'],
  roles: ['žurnālists', 'žurnāliste', 'korespondents', 'korespondente', 'redaktors', 'redaktore', 'redakcija'],
  at: [],
  boilerplate: {},
}
