import type { Lexicon } from './lexicon.ts'

/** Icelandic. */
export const is: Lexicon = {
  language: 'is',
  months: [
    'janúar|jan',
    'febrúar|feb',
    'mars|mar',
    'apríl|apr',
    'maí',
    'júní|jún',
    'júlí|júl',
    'ágúst|ágú',
    'september|sep',
    'október|okt',
    'nóvember|nóv',
    'desember|des',
  ],
  weekdays: [
    'mánudagur|mán',
    'þriðjudagur|þri',
    'miðvikudagur|mið',
    'fimmtudagur|fim',
    'föstudagur|fös',
    'laugardagur|lau',
    'sunnudagur|sun',
  ],
  dayFirst: true,
  published: ['birt', 'birt þann', 'útgefið', 'dagsetning'],
  modified: ['uppfært', 'síðast uppfært', 'breytt'],
  by: ['eftir', 'höfundur', 'texti'],
  and: ['og'],
  roles: ['blaðamaður', 'fréttamaður', 'fréttastjóri', 'ritstjóri', 'fréttaritari', 'skrifar', 'skrifa'],
  at: [],
  boilerplate: {},
}
