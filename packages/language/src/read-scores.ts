import { readFileSync } from 'node:fs'

/** Adds what an n-gram (see `ngramsOf`) says for each language to their sums. */
export type AddScores = (ngram: number, sums: Uint32Array) => void

/**
 * Reads the scores of n-grams in languages into a hash table (open addressing): some 30 bytes for each, and no object. The file has for each n-gram six bytes of it
 * (zeros before it), the number of languages, and for each of these its number and the score there less `LEAST_SCORE`.
 */
export function readScores(file: URL): AddScores {
  const data = readFileSync(file)
  const slots = 2 ** SLOT_BITS
  const ngrams = new Float64Array(slots)
  const places = new Uint32Array(slots)
  const slotOf = (ngram: number): number => {
    let slot = hashOf(ngram)
    while (ngrams[slot] !== 0 && ngrams[slot] !== ngram) slot = (slot + 1) % slots
    return slot
  }
  for (let at = 0; at < data.length; at += 7 + 2 * (data[at + 6] as number)) {
    const ngram = data.readUIntBE(at, 6)
    const slot = slotOf(ngram)
    ngrams[slot] = ngram
    places[slot] = at + 6
  }
  return (ngram, sums) => {
    const slot = slotOf(ngram)
    if (ngrams[slot] === 0) return
    const place = places[slot] as number
    const end = place + 2 * (data[place] as number)
    for (let at = place + 1; at < end; at += 2) {
      const language = data[at] as number
      sums[language] = (sums[language] as number) + (data[at + 1] as number) + LEAST_SCORE
    }
  }
}

/** What eld takes off each score, so that it fits a byte. */
const LEAST_SCORE = 53

/** Two thirds of the slots are taken. */
const SLOT_BITS = 17

/** The first bits of a product: Knuth's multiplicative hash, of both halves of the number. */
function hashOf(ngram: number): number {
  return Math.imul((ngram / 2 ** 32) ^ Math.imul(ngram, 0x9e3779b1), 0x85ebca6b) >>> (32 - SLOT_BITS)
}
