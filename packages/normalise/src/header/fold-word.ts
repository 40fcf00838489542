/**
 * Folds a word so that its forms are equal: lower case, without the accents of Latin, Greek and Cyrillic letters (capitals are printed without them), without dotless i and
 * the dots of nukta letters, and with one letter for each that Arabic and Persian writers use in turn.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(LETTERS, (letter) => EQUAL.get(letter) as string)
}

const ASCII = /^[a-z]*$/

/** Combining marks of European scripts, vowel signs of Arabic, nuktas of Devanagari, Bengali and Gurmukhi. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0655\u0670\u093c\u09bc\u0a3c]/g

const EQUAL = new Map([
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ہ', 'ه'],
  ['ة', 'ه'],
])
const LETTERS = new RegExp(`[${[...EQUAL.keys()].join('')}]`, 'g')
