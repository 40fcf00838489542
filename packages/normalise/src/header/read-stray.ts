import type { PlainReading } from './reading.ts'

/**
 * Reads a short line that says nothing as one that strayed in among the header lines: the name of a section, a button, a caption. It is hardly ever the
 * likeliest reading of a line, but it lets a byline or a date below it still be one. A line that quotes somebody is
 * taken for it only where it is certain to stand above the body. `doubt` is as in `readPlain`.
 */
export function readStray(
  text: string,
  { isAboveBody, previous = '', next = '', doubt }: StrayOptions,
): readonly PlainReading[] {
  if (text.length > LONGEST || (!isAboveBody && QUOTES.test(text))) return []
  if (!WORDS.test(text)) return [{ kind: 'stray', rule: 'stray-signs', confidence: doubt * 0.95 }]
  const inRow = isShort(text) && isShort(previous) && isShort(next)
  const likely = text.length <= BUTTON || inRow ? 0.3 : text.length <= NAME ? 0.12 : 0.06
  return [{ kind: 'stray', rule: 'stray-line', confidence: doubt * (isSentence(text) ? likely / 10 : likely) }]
}

interface StrayOptions {
  readonly isAboveBody: boolean
  /** The lines above and below, if there are such: short lines that are no sentences stand in rows, as in a menu. */
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly doubt: number
}

function isShort(text: string): boolean {
  return text.length <= NAME && text !== '' && !isSentence(text)
}

/** The lengths of a button, of a name with a title, of a caption; UTF-16 units. */
const BUTTON = 24
const NAME = 60
const LONGEST = 160

/** A line without any holds the signs between two credits. */
const WORDS = /[\p{L}\p{N}]/u

const QUOTES = /["“”„«»「」『』]/

function isSentence(text: string): boolean {
  return text !== '' && SENTENCE_ENDS.includes(text.charAt(text.length - 1))
}

const SENTENCE_ENDS = '.。।։؟!?…'
