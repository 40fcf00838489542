import { guessLanguage } from '@copydesk/language'
import iconv from 'iconv-lite'
import { type LegacyEncoding, legacyEncodings } from './legacy-encodings.ts'
import { lettersOf } from './letters-of.ts'

/** What an encoding was taken for, and how sure that is (0 to 1). */
export interface Verdict {
  readonly encoding: LegacyEncoding
  readonly confidence: number
}

/**
 * Finds the encoding of bytes that are no UTF: each candidate decodes them, and the text that reads most like a language wins (statistics of letter
 * groups, by `guessLanguage`; letters that the language does not have, signs inside words and a change of script or case inside a word speak against it). Gives
 * null where none reads like anything.
 */
export function detectEncoding(bytes: Buffer): Verdict | null {
  const sample = sampleOf(bytes)
  const guesses = legacyEncodings
    .map((encoding) => ({ encoding, ...guessOf(sample, encoding) }))
    .sort((a, b) => b.score - a.score)
  const [best] = guesses
  if (!best || best.score < READABLE) return null
  const rival = guesses.find(({ text }) => text !== best.text)
  const margin = best.score - Math.max(0, rival?.score ?? 0)
  return { encoding: best.encoding, confidence: Math.min(1, best.score + 0.2) * Math.min(1, 0.5 + margin * 3) }
}

/** Below this a text reads like no language. */
const READABLE = 0.2

/** How many bytes are looked at, from the line of the first that is not ASCII. */
const SAMPLE = 32_768

function sampleOf(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = bytes.lastIndexOf(0x0a, first) + 1
  return bytes.subarray(start, start + SAMPLE)
}

interface Guess {
  readonly text: string
  readonly score: number
}

function guessOf(sample: Buffer, { codec, languages }: LegacyEncoding): Guess {
  const prior = codec === COMMONEST ? 0.02 : 0
  const text = iconv.decode(sample, codec)
  const words = (text.match(WORD) ?? []).join(' ').slice(0, WORDS)
  const high = count(words, /[^\0-\x7f]/g)
  if (high === 0) return { text, score: 0 }
  const { language, likeness } = guessLanguage(words)
  const expected = languages ? languages.includes(language) : !OTHER_SCRIPTS.has(language)
  const faults = FAULTS.reduce((sum, { pattern, weight }) => sum + count(words, pattern) * weight, 0)
  const foreign = languages ? 0 : foreignLetters(words, language) * 0.7
  return { text, score: prior + likeness * (expected ? 1 : 0.4) - (faults + foreign) / high }
}

/** The encoding of most Western text that is no UTF has a small start. */
const COMMONEST = 'windows-1252'

/** UTF-16 units. */
const WORDS = 3000

/** A word that holds something beyond ASCII, with the signs around it. */
const WORD = /[^\s\0-&(-@[-`{-\x7f]*[^\0-\x7f\s][^\s\0-&(-@[-`{-\x7f]*/g

/** Languages that no Latin alphabet writes. */
const OTHER_SCRIPTS = new Set([
  'am',
  'ar',
  'be',
  'bg',
  'bn',
  'el',
  'fa',
  'gu',
  'he',
  'hi',
  'hy',
  'ja',
  'ka',
  'kn',
  'ko',
  'lo',
  'ml',
  'mr',
  'or',
  'pa',
  'ru',
  'sr',
  'ta',
  'te',
  'th',
  'uk',
  'ur',
  'zh',
])

/** What speaks against a reading, for each time it occurs. */
const FAULTS = [
  // Controls and what could not be decoded.
  { weight: 3, pattern: /[\x80-\x9f\ufffd]/g },
  // A sign between two letters, but those that stand there by right.
  {
    weight: 1.5,
    pattern: /\p{L}(?![’‘'–—…·\u00ad\u00a0“”«»„、。，：！？（）「」『』《》\u3000])[^\0-\x7f\p{L}\p{M}]\p{L}/gu,
  },
  // A small letter before a capital.
  { weight: 1, pattern: /\p{Ll}\p{Lu}/gu },
  // A Latin letter beside one of another script.
  { weight: 0.8, pattern: /[A-Za-z](?=[^\P{L}\p{scx=Latin}])|(?<=[^\P{L}\p{scx=Latin}])[A-Za-z]/gu },
  // Signs that are not punctuation.
  { weight: 0.6, pattern: /[^\0-\x7f\p{L}\p{M}\p{P}\u00a0\u3000]/gu },
  // What one Greek encoding has where the other has Ά.
  { weight: 10, pattern: /(?<!\p{L})[’¶](?=\p{Script=Greek})/gu },
  // Half-width kana, which few texts have and many wrong readings.
  { weight: 0.5, pattern: /[\uff61-\uff9f]/g },
]

function foreignLetters(words: string, language: string): number {
  const letters = lettersOf(language)
  if (letters === null) return 0
  return [...words.toLowerCase()].filter((letter) => /[^\P{L}\0-\x7f]/u.test(letter) && !letters.includes(letter))
    .length
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
