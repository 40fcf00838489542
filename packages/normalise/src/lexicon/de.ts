import type { Lexicon } from './lexicon.ts'

/** German. */
export const de: Lexicon = {
  language: 'de',
  months: [
    'januar jänner jan',
    'februar feber feb',
    'märz mär',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  weekdays: [
    'montag mo',
    'dienstag di',
    'mittwoch mi',
    'donnerstag do',
    'freitag fr',
    'samstag sonnabend sa',
    'sonntag so',
  ],
  dayFirst: true,
  published: ['veröffentlicht', 'veröffentlicht am', 'erstellt am', 'stand'],
  modified: ['aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'zuletzt aktualisiert am'],
  by: ['von', 'text', 'ein bericht von', 'eine analyse von'],
  and: ['und'],
  boilerplate: {
    'read-also': ['lesen sie (?:auch|mehr|dazu)\\s*:', 'mehr zum thema\\s*:', 'siehe auch\\s*:'],
    credit: ['(?:foto|fotos|bild|bilder|grafik|video)\\s*:'],
    copyright: ['alle rechte vorbehalten'],
    share: ['(?:artikel )?(?:teilen|drucken|merken)', 'anzeige'],
    'reading-time': ['lesezeit\\s*:? ?(?:ca\\. ?)?\\d{1,3} min(?:uten|\\.)?'],
  },
}
