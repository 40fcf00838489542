import { hash } from 'node:crypto'

/** Makes the key of a cache from all that a value depends on: the first 16 bytes of the SHA-256 of the text. */
export function cacheKey(text: string): Buffer {
  return hash('sha256', text, 'buffer').subarray(0, KEY_BYTES)
}

/** The length of a key: of 2^64 keys two are the same, by chance. */
export const KEY_BYTES = 16
