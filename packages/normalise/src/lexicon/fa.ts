import type { Lexicon } from './lexicon.ts'

/** Persian. */
export const fa: Lexicon = {
  language: 'fa',
  months: [
    'ژانویهٔ|ژانویه',
    'فوریهٔ|فوریه',
    'مارس',
    'آوریل',
    'مهٔ|مه',
    'ژوئن',
    'ژوئیهٔ|ژوئیه',
    'اوت',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  weekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
