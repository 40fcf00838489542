import type { Lexicon } from './lexicon.ts'

/** Serbian, in both scripts. */
export const sr: Lexicon = {
  language: 'sr',
  months: [
    'januar|jan|јануар|јан',
    'februar|feb|фебруар|феб',
    'mart|mar|март|мар',
    'april|apr|април|апр',
    'maj|мај',
    'jun|јун',
    'jul|јул',
    'avgust|avg|август|авг',
    'septembar|sep|септембар|сеп',
    'oktobar|okt|октобар|окт',
    'novembar|nov|новембар|нов',
    'decembar|dec|децембар|дец',
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
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
