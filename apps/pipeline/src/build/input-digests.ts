import { createHash } from 'node:crypto'

/** An input as a dataset knows it: its path, and the SHA-256 of its bytes (null where they could not be read). */
interface KnownInput {
  readonly path: string
  readonly sha256: string | null
}

/** Digests what went into a dataset: for each input the SHA-256, 32 bytes, of its line `<sha256>  <path>`, as `sha256sum` writes it. */
export function inputDigests(inputs: readonly KnownInput[]): Uint8Array {
  return Buffer.concat(
    inputs.map(({ path, sha256 }) =>
      createHash('sha256')
        .update(`${sha256 ?? '-'}  ${path}`)
        .digest(),
    ),
  )
}
