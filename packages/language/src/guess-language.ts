import { languages } from './languages.generated.ts'
import { ngramsOf } from './ngrams-of.ts'
import { readScores } from './read-scores.ts'

/** What a text was taken for. */
export interface LanguageGuess {
  /** ISO 639-1; `und` where the text has nothing that a language is known by. */
  readonly language: string
  /** How much the text reads like that language, from 0 to 1. */
  readonly likeness: number
  /** Whether it reads at least three quarters as much like it as texts of that language do on average. */
  readonly isReliable: boolean
}

/**
 * Guesses the language of a text by the words in its first 1,000 UTF-16 units, up to some 350 bytes of them in UTF-8. The method, its numbers and the
 * statistics are those of [eld](https://github.com/nitotm/efficient-language-detector-js) 2.1 (small), which gives the same.
 */
export function guessLanguage(text: string): LanguageGuess {
  const ngrams = ngramsOf(text)
  const sums = new Uint32Array(languages.length)
  for (const ngram of ngrams) addScores(ngram, sums)
  const most = Math.max(...sums)
  if (most === 0) return { language: 'und', likeness: 0, isReliable: false }
  const { code, average } = languages[sums.indexOf(most)] as (typeof languages)[number]
  const score = most / ngrams.length
  const likeness = score / (score + HALF)
  return { language: code, likeness, isReliable: ngrams.length >= FEWEST && likeness >= average * RELIABLE }
}

const addScores = readScores(new URL('../data/ngrams.bin', import.meta.url))

/** The score of an average n-gram for which the likeness is one half. */
const HALF = 25

/** Of fewer n-grams nothing follows. */
const FEWEST = 3
const RELIABLE = 0.75
