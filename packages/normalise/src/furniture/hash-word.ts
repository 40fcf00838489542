/**
 * A number between 0 and `HASHES` for the word that stands between two offsets (UTF-16 units), the same whatever its case. Words that are looked for in
 * many texts are noted by it, so that nearly all others are passed over before a string is made of them.
 */
export function hashWord(text: string, start: number, end: number, seed = 0): number {
  let hash = seed
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return hashUnits(text.slice(start, end).toLowerCase(), seed)
    hash = step(hash, unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)
  }
  return hash
}

export const HASHES = 1 << 16

function hashUnits(word: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

function step(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & (HASHES - 1)
}
