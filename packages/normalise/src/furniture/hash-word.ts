import { foldCase } from './fold-case.ts'

/**
 * A number below `HASHES` for the word that stands from `start` to `end` among UTF-16 units, the same whatever its case. Words that are looked for in many
 * texts are noted by it, so that nearly all others are passed over before a string is made of them. Only the first `most` units count.
 */
export function hashWord(units: Uint16Array, start: number, end: number, most = WHOLE, seed = 0): number {
  let hash = seed
  const last = Math.min(end, start + most)
  for (let at = start; at < last; at++) {
    const unit = units[at] as number
    if (unit >= 0x80) return hashString(foldCase(String.fromCharCode(...units.subarray(start, end))), most, seed)
    hash = step(hash, FOLDED[unit] as number)
  }
  return hash
}

/** For each letter and digit of ASCII the small letter or the digit, for all else 0. */
export const FOLDED = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  return /[a-z\d]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0
})

export const HASHES = 1 << 16

/** Longer than any word. */
const WHOLE = 1 << 30

function hashString(word: string, most: number, seed: number): number {
  let hash = seed
  for (let at = 0; at < Math.min(word.length, most); at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

function step(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & (HASHES - 1)
}
