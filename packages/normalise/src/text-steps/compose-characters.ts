import type { Edit, SourceText } from '@copydesk/source-text'
import { scanText } from './scan-text.ts'
import { SETTLED } from './settled.ts'

/**
 * Puts a text in Unicode normalisation form C (UAX #15). Each edit covers one combining sequence, so that the text around it keeps its
 * own origin.
 */
export function composeCharacters(text: SourceText): readonly Edit[] {
  if (!scanText(text).composable) return []
  const { value } = text
  const composed = value.normalize('NFC')
  if (composed === value) return []
  const edits = Array.from(value.matchAll(SEQUENCE), ({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    value: found.normalize('NFC'),
    rule: RULE,
  })).filter(({ span, value: proposed }) => proposed !== value.slice(span.start, span.end))
  return apply(value, edits) === composed
    ? edits
    : [{ span: { start: 0, end: value.length }, value: composed, rule: RULE }]
}

const RULE = 'compose-characters'

const UNSETTLED = `[^${SETTLED.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`

/**
 * A character with what combines with it: marks, Hangul vowels and finals, the vowel signs of Kirat Rai (NFC_Quick_Check=Maybe); or one that may
 * change by itself.
 */
const SEQUENCE = new RegExp(`[\\s\\S][\\p{M}\\u1160-\\u11ff\\u{16d67}-\\u{16d6a}]+|${UNSETTLED}`, 'gu')

function apply(value: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += value.slice(from, edit.span.start) + edit.value
    from = edit.span.end
  }
  return result + value.slice(from)
}
