import { hash } from 'node:crypto'

/** An input as a dataset knows it: its path, and the SHA-256 of its bytes (null where they could not be read). */
interface KnownInput {
  readonly path: string
  readonly sha256: string | null
}

/** Digests an input that went into a dataset: the SHA-256, 32 bytes, of its line `<sha256>  <path>`, as `sha256sum` writes it. */
export function inputDigest({ path, sha256 }: KnownInput): Uint8Array {
  return hash('sha256', `${sha256 ?? '-'}  ${path}`, 'buffer')
}
