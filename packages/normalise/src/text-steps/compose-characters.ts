import type { Edit, SourceText } from '@copydesk/source-text'

/**
 * Puts a text in Unicode normalisation form C (UAX #15). Each edit covers one combining sequence, so that the text around it keeps its
 * own origin.
 */
export function composeCharacters({ value }: SourceText): readonly Edit[] {
  if (!BEYOND_LATIN_1.test(value)) return []
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

/** Text in Latin-1 is in form C already. */
const BEYOND_LATIN_1 = /[\u0100-\u{10ffff}]/u

/** A character with what may combine with it: marks, Hangul vowels and finals, and the vowel signs of Kirat Rai (NFC_Quick_Check=Maybe). */
const SEQUENCE = /[\s\S](?:[\p{M}\u1160-\u11ff\u{16d67}-\u{16d6a}])*/gu

function apply(value: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += value.slice(from, edit.span.start) + edit.value
    from = edit.span.end
  }
  return result + value.slice(from)
}
