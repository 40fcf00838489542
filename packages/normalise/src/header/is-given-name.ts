import { givenNames } from '../lexicon/given-names.ts'

/** Says whether a word is a common given name, or begins with one and a hyphen; accents and case are passed over. */
export function isGivenName(word: string): boolean {
  const hyphen = word.search(HYPHEN)
  const small = word.slice(0, hyphen === -1 ? LONGEST : Math.min(hyphen, LONGEST)).toLowerCase()
  return givenNames.has(small) || (ACCENTED.test(small) && givenNames.has(plain(small)))
}

/** UTF-16 units. */
const LONGEST = 40

const HYPHEN = /[-‐]/

/** Latin letters with marks, and those that are written without them as other letters. */
const ACCENTED = /[\u00df-\u024fё]/

/** The letters without accents. */
function plain(word: string): string {
  return word
    .replace(/[øłđðıßæþё]/g, (letter) => PLAIN[letter] as string)
    .replace(/[\u00e0-\u024f]+/g, (letters) => letters.normalize('NFD').replace(/\p{M}/gu, ''))
}

const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  þ: 'th',
  ё: 'е',
}
