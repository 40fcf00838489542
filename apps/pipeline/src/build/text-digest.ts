import { hash } from 'node:crypto'

/** The first 16 hexadecimal digits of the SHA-256 of a text: equal texts, and hardly ever others, have the same. */
export function textDigest(text: string): string {
  return hash('sha256', text).slice(0, 16)
}
