import { countMatches } from '../count-matches.ts'
import type { Rule } from '../rule.ts'

/** Asks that the letters of a word are of one script. */
export const wordMixedScripts: Rule = {
  id: 'word-mixed-scripts',
  severity: 'warning',
  scope: 'document',
  description: 'A letter that looks like one of another script hides a word from every search.',
  help: 'Write the word in one script. Such letters come from optical character recognition, from keyboards, and from people who want to be missed.',
  *check({ document }) {
    for (const field of ['headline', 'byline', 'text'] as const) {
      const value = document[field] ?? ''
      if (!LATIN.test(value) || !OTHER.test(value)) continue
      const found = countMatches(value, MIXED)
      if (!found) continue
      yield {
        message: `Unexpected letters of two scripts in the word \`${found.value}\` (${found.count} such words), expected one script`,
        pointer: `/${field}`,
        span: found.span,
        actual: found.value,
      }
    }
  },
  good: [
    'Паром снова идёт\n\nПаром компании Tarn Lines вышел на рассвете, через три недели после шторма.',
    'Ferry to Tarn resumes\n\nThe Ω-shaped pier (Ωmega to its friends) held, and the COVID-тест was waived.',
  ],
  bad: [
    {
      text: 'Ferry to Tarn resumes\n\nThe f\u0435rry sailed at dawn, three weeks after the storm.',
      line: 3,
      column: 5,
    },
  ],
}

const LATIN = /[A-Za-z]/
const OTHER = /[\u0370-\u03ff\u0400-\u04ff]/

/** Small letters of Cyrillic and Greek that look like Latin ones (Unicode confusables, UTS #39). */
const ALIKE = '\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u03bf\u03bd\u03c1'

/** A look-alike beside a Latin letter on each side that it has: Latin words with one letter of another script, and the reverse. */
const MIXED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:[A-Za-z]+[${ALIKE}]+[A-Za-z]+\\p{L}*|[${ALIKE}][A-Za-z]{2,}\\p{L}*|[A-Za-z]{2,}[${ALIKE}](?![\\p{L}])|[\u0400-\u04ff]+[aeopcyx]+[\u0400-\u04ff]+)`,
  'u',
)
