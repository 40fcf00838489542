import type { Lexicon } from './lexicon.ts'

/** Hindi. */
export const hi: Lexicon = {
  language: 'hi',
  months: [
    'जनवरी|जन॰',
    'फ़रवरी|फ़र॰',
    'मार्च',
    'अप्रैल',
    'मई',
    'जून',
    'जुलाई|जुल॰',
    'अगस्त|अग॰',
    'सितंबर|सित॰',
    'अक्टूबर|अक्टू॰',
    'नवंबर|नव॰',
    'दिसंबर|दिस॰',
  ],
  weekdays: ['सोमवार|सोम', 'मंगलवार|मंगल', 'बुधवार|बुध', 'गुरुवार|गुरु', 'शुक्रवार|शुक्र', 'शनिवार|शनि', 'रविवार|रवि'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
