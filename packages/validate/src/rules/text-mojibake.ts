import { countMatches } from '../count-matches.ts'
import type { Rule } from '../rule.ts'

/** Asks that no text is left that was decoded wrongly. */
export const textMojibake: Rule = {
  id: 'text-mojibake',
  severity: 'warning',
  scope: 'document',
  description:
    'Sequences such as `Ã©` or `â€™` are UTF-8 that was read as another encoding; these could not be repaired.',
  help: 'A character of the sequence was lost on the way. Get the file again, or write what should stand there.',
  *check({ document }) {
    for (const field of ['headline', 'text'] as const) {
      const found = countMatches(document[field] ?? '', MOJIBAKE, LEADS)
      if (!found) continue
      yield {
        message: `Unexpected \`${found.value}\` (${found.count} such sequences), expected the character that it stands for`,
        pointer: `/${field}`,
        span: found.span,
        actual: found.value,
      }
    }
  },
  good: [
    'Café opens\n\nThe café opened on Monday: “At last”, said everybody who had waited for it.',
    'São Paulo opens\n\nA PÂTISSERIE opened on Monday; “À LA CARTE” says the sign, and NÃO FUMAR below it.',
  ],
  bad: [
    {
      text: 'Café opens\n\nA pint costs Â£4 on the quay, said the captain, and nobody minded.',
      line: 3,
      column: 14,
    },
  ],
}

/**
 * What is left of the lead bytes of UTF-8 in windows-1252 and windows-1251 before what can't follow them in a word: E2 80 (dashes, quotation
 * marks), C3 and C2 (Latin letters), EF BF BD (U+FFFD), D0 and D1 before capitals (Cyrillic).
 */
const MOJIBAKE = /â€|Ã[¡-¿ƒ†‡ˆ‰Šš‹Œœ‘’“”•–—˜™Žž]|Â[¡-¿]|ï¿½|вЂ|(?:[РС][‚ѓ„…†‡€‰Љ‹ЊЋђ‘’“”•–—™љ›њќћџ°±Іґµ¶·]){2}/u
const LEADS = ['â€', 'Ã', 'Â', 'ï¿½', 'вЂ', 'Р', 'С']
