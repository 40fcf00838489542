import type { Lexicon } from './lexicon.ts'

/** Turkish. */
export const tr: Lexicon = {
  language: 'tr',
  months: [
    'ocak|oca',
    'şubat|şub',
    'mart|mar',
    'nisan|nis',
    'mayıs|may',
    'haziran|haz',
    'temmuz|tem',
    'ağustos|ağu',
    'eylül|eyl',
    'ekim|eki',
    'kasım|kas',
    'aralık|ara',
  ],
  weekdays: ['pazartesi|pzt', 'salı|sal', 'çarşamba|çar', 'perşembe|per', 'cuma|cum', 'cumartesi|cmt', 'pazar|paz'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
