import type { Lexicon } from './lexicon.ts'

/** Swedish. */
export const sv: Lexicon = {
  language: 'sv',
  months: [
    'januari|jan',
    'februari|feb',
    'mars',
    'april|apr',
    'maj',
    'juni',
    'juli',
    'augusti|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'måndag|måndagen|mån',
    'tisdag|tisdagen|tis',
    'onsdag|onsdagen|ons',
    'torsdag|torsdagen|tors',
    'fredag|fredagen|fre',
    'lördag|lördagen|lör',
    'söndag|söndagen|sön',
  ],
  dayFirst: true,
  published: ['publicerad', 'publicerat', 'publicerades', 'publicerad den', 'skapad', 'datum', 'den'],
  modified: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad', 'ändrad', 'uppdaterad den'],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
