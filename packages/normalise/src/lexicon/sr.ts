import type { Lexicon } from './lexicon.ts'

/** Serbian, in both scripts. */
export const sr: Lexicon = {
  language: 'sr',
  months: [
    'januar|januara|jan|јануар|јануара|јан',
    'februar|februara|feb|фебруар|фебруара|феб',
    'mart|marta|mar|март|марта|мар',
    'april|aprila|apr|април|априла|апр',
    'maj|maja|мај|маја',
    'jun|juna|јун|јуна',
    'jul|jula|јул|јула',
    'avgust|avgusta|avg|август|августа|авг',
    'septembar|septembra|sep|септембар|септембра|сеп',
    'oktobar|oktobra|okt|октобар|октобра|окт',
    'novembar|novembra|nov|новембар|новембра|нов',
    'decembar|decembra|dec|децембар|децембра|дец',
  ],
  weekdays: [
    'ponedeljak|pon|понедељак|пон',
    'utorak|uto|уторак|уто',
    'sreda|sre|среда|сре',
    'četvrtak|čet|четвртак|чет',
    'petak|pet|петак|пет',
    'subota|sub|субота|суб',
    'nedelja|ned|недеља|нед',
  ],
  dayFirst: true,
  published: ['objavljeno', 'objavljen', 'datum', 'објављено', 'датум', 'postavljeno'],
  modified: ['ažurirano', 'izmenjeno', 'poslednja izmena', 'ажурирано', 'измењено'],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
