import type { Lexicon } from './lexicon.ts'

/** English; the month abbreviations are those of the AP and Guardian style guides. */
export const en: Lexicon = {
  language: 'en',
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  weekdays: [
    'monday mon',
    'tuesday tues tue',
    'wednesday wed',
    'thursday thurs thur thu',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ],
  dayFirst: false,
  published: ['published', 'published on', 'first published', 'posted', 'posted on'],
  modified: ['updated', 'updated on', 'last updated', 'modified', 'last modified'],
  by: ['by', 'words by', 'written by', 'text by'],
  and: ['and', 'with'],
  boilerplate: {
    'read-also': ['read (?:also|more|next)\\s*:', 'also read\\s*:', 'see also\\s*:', 'related\\s*:'],
    credit: [
      '(?:photo(?:graph)?s?|image|picture|illustration|video)(?: credit| by|s by)?\\s*:',
      'photo(?:graph)?s? by ',
    ],
    copyright: ['copyright\\b', 'all rights reserved'],
    share: [
      'share(?: this)?(?: article| story| page)?',
      'print(?: this)?(?: article| page)?',
      'e-?mail this(?: article| story)?',
      'advertisement',
    ],
    'reading-time': ['\\d{1,3}[ -]min(?:ute)?s? read'],
  },
}
