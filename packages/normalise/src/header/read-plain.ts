import { isSection } from './is-section.ts'
import type { PlainReading } from './reading.ts'

/**
 * Reads a line by its shape alone: how much it looks like a kicker, a headline, a deck, a heading inside the body, a paragraph.
 *
 * The confidences are shares seen in real archives, rounded; what counts is their order.
 */
export function readPlain(text: string, { previous, next, doubt = 1 }: PlainOptions): readonly PlainReading[] {
  const size = sizeOf(text)
  const sentence = /[.。।։؟!?…:][\p{Pf}\p{Pi}\p{Pe}"'”’]*$/u.test(text.slice(-ENDING))
  return [
    { kind: 'headline', rule: 'headline-first-line', confidence: doubt * headline(text, size, sentence) },
    {
      kind: 'continuation',
      rule: 'headline-second-line',
      confidence: doubt * (previous === undefined ? NEVER : continuation(previous, text, size, sentence)),
    },
    { kind: 'kicker', rule: 'kicker-short-line', confidence: doubt * kicker(text, size, sentence, next) },
    { kind: 'deck', rule: 'deck-below-headline', confidence: doubt * (size > 360 ? 0.02 : size < 40 ? 0.25 : 0.5) },
    { kind: 'crosshead', rule: 'crosshead-short-line', confidence: doubt * crosshead(text, size, sentence, next) },
    { kind: 'paragraph', rule: 'paragraph', confidence: doubt * (size < 80 ? 0.6 : 0.9) },
  ]
}

interface PlainOptions {
  /** The lines above and below, if there are such. */
  readonly previous?: string | undefined
  readonly next: string | undefined
  /** What the words of the line leave of the likelihood that its shape decides. */
  readonly doubt?: number
}

/** The length of a line as a reader feels it, in UTF-16 units: an ideograph says as much as two or three letters. */
function sizeOf(text: string): number {
  if (text.length > LONG || !EAST_ASIAN.test(text)) return text.length
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0
  return text.length + ideographs * 1.5
}

/** The end of a sentence with all its closing marks is shorter, and so is a small word; UTF-16 units. */
const ENDING = 16

/** Longer than anything but a paragraph. */
const LONG = 400

/** A quick test: the blocks from CJK radicals to Hangul and half-width forms. */
const EAST_ASIAN = /[\u2e80-\uffdc]/

const IDEOGRAPHS = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu

function headline(text: string, size: number, sentence: boolean): number {
  if (size > 320) return 0.02
  const long = size > 220 ? 0.3 : size > 140 ? 0.7 : 0.95
  const few = size < 24 && !hasWords(text, 3) ? 0.5 : 1
  return long * few * (sentence && /[.。]$/.test(text) ? 0.5 : 1)
}

/** The second line of a headline that was broken: it goes on in the middle of a sentence, or both are in capitals. */
function continuation(previous: string, text: string, size: number, sentence: boolean): number {
  if (sentence || size > 120 || previous.length > 120) return NEVER
  if (!hasWords(previous, 3) || !hasWords(text, 3) || /\d/.test(text)) return NEVER
  if (ENDS_OPEN.test(previous.slice(-ENDING)) || BEGINS_SMALL.test(text)) return 0.9
  return hasWords(previous, 4) && isCapitals(previous) && isCapitals(text) ? 0.85 : NEVER
}

const NEVER = 0.001

/** A comma, a dash within a sentence, or a small word that another must follow. */
const ENDS_OPEN =
  /[,،、;]$| (?:a|an|and|as|at|but|by|for|from|in|into|is|of|on|or|the|to|with|au|aux|de|des|du|en|et|la|le|les|par|pour|que|sur|un|une|am|an|auf|aus|bei|das|dem|den|der|die|ein|eine|für|im|mit|nach|über|um|und|vom|von|vor|zu|zum|zur|con|da|del|di|e|el|il|los|las|para|per|por|y|i|и|в|на|с|по|о|к)$/u
const BEGINS_SMALL = /^\p{Ll}{2}/u

function kicker(text: string, size: number, sentence: boolean, next: string | undefined): number {
  if (sentence || size > 48 || next === undefined || BEGINS_SPEECH.test(text)) return NEVER
  if (isCapitals(text)) return 0.8
  if (isSection(text)) return 0.85
  if (hasWords(text, 5) || /[:：] ?\S/u.test(text)) return 0.004
  if (sizeOf(next) < size * 1.3) return 0.02
  return size <= 24 ? (hasWords(text, 2) ? 0.3 : 0.5) : 0.15
}

/** A heading stands above a longer line, and does not end as a sentence does. */
function crosshead(text: string, size: number, sentence: boolean, next: string | undefined): number {
  if (/^[■◆●▼▲□◇○★☆] ?/u.test(text) && size <= 100) return 0.95
  if (sentence || size > 80 || next === undefined || BEGINS_SPEECH.test(text) || ENDS_OTHERWISE.test(text.slice(-1)))
    return 0.01
  return sizeOf(next) > Math.max(100, size * 2) ? 0.75 : 0.01
}

/** A quotation mark of any language, the dash of a dialogue, or that of a list. */
const BEGINS_SPEECH = /^[-–—•"'\p{Pi}\p{Pf}„‚「『｢]/u
const ENDS_OTHERWISE = /[,;،、"'\p{Pi}\p{Pf}」』｣]$/u

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Whether a text has so many words at least: spaces and one. */
function hasWords(text: string, least: number): boolean {
  let at = -1
  for (let words = 1; words < least; words++) {
    at = text.indexOf(' ', at + 1)
    if (at === -1) return false
  }
  return true
}
