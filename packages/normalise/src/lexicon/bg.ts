import type { Lexicon } from './lexicon.ts'

/** Bulgarian. */
export const bg: Lexicon = {
  language: 'bg',
  months: [
    'януари',
    'февруари',
    'март',
    'април',
    'май',
    'юни',
    'юли',
    'август',
    'септември',
    'октомври',
    'ноември',
    'декември',
  ],
  weekdays: ['понеделник|пн', 'вторник|вт', 'сряда|ср', 'четвъртък|чт', 'петък|пт', 'събота|сб', 'неделя|нд'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
