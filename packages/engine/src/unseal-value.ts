import { createHash } from 'node:crypto'

/** Takes the value out of what `sealValue` made; undefined where one bit is not as it was. */
export function unsealValue(key: Uint8Array, sealed: Buffer): Buffer | undefined {
  const value = sealed.subarray(SEAL_BYTES)
  const seal = createHash('sha256').update(key).update(value).digest()
  return seal.equals(sealed.subarray(0, SEAL_BYTES)) ? value : undefined
}

const SEAL_BYTES = 32
