import type { Edit, SourceText } from '@copydesk/source-text'

/**
 * Puts a text in Unicode normalisation form C (UAX #15). Each edit covers one combining sequence, so that the text around it keeps its
 * own origin.
 */
export function composeCharacters({ value }: SourceText): readonly Edit[] {
  if (!MAY_COMPOSE.test(value)) return []
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

/**
 * A character outside the blocks in which every character is in form C and combines with none before it (NFC_Quick_Check=Yes, and no
 * marks): Latin, Greek, Cyrillic, Hebrew and Arabic letters, Georgian, punctuation, kana, ideographs, Hangul syllables. Most text has none.
 */
const MAY_COMPOSE =
  /[^\t\n\u{20}-\u{2ff}\u{388}-\u{482}\u{48a}-\u{52f}\u{5d0}-\u{5ea}\u{60c}\u{61b}\u{61f}-\u{64a}\u{660}-\u{66d}\u{10a0}-\u{10ff}\u{2002}-\u{20cf}\u{3000}-\u{3029}\u{3041}-\u{3096}\u{30a1}-\u{30ff}\u{4e00}-\u{9fff}\u{ac00}-\u{d7a3}\u{ff01}-\u{ff5e}]/u

/**
 * A character with what combines with it: marks, Hangul vowels and finals, the vowel signs of Kirat Rai (NFC_Quick_Check=Maybe); or one that may
 * change by itself.
 */
const SEQUENCE = new RegExp(`[\\s\\S][\\p{M}\\u1160-\\u11ff\\u{16d67}-\\u{16d6a}]+|${MAY_COMPOSE.source}`, 'gu')

function apply(value: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += value.slice(from, edit.span.start) + edit.value
    from = edit.span.end
  }
  return result + value.slice(from)
}
