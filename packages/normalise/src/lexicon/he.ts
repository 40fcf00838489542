import type { Lexicon } from './lexicon.ts'

/** Hebrew. */
export const he: Lexicon = {
  language: 'he',
  months: [
    'ינואר|ינו׳',
    'פברואר|פבר׳',
    'מרץ',
    'אפריל|אפר׳',
    'מאי',
    'יוני',
    'יולי',
    'אוגוסט|אוג׳',
    'ספטמבר|ספט׳',
    'אוקטובר|אוק׳',
    'נובמבר|נוב׳',
    'דצמבר|דצמ׳',
  ],
  weekdays: ['', '', '', '', '', 'שבת', ''],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
