import { sealValue } from './seal-value.ts'

/** Takes the value out of what `sealValue` made; undefined where one bit is not as it was. */
export function unsealValue(name: string, sealed: Uint8Array): Uint8Array | undefined {
  const value = sealed.subarray(SEAL_BYTES)
  return Buffer.compare(sealValue(name, value), sealed) === 0 ? value : undefined
}

const SEAL_BYTES = 32
