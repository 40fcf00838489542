import { fstatSync, readSync } from 'node:fs'

/** So many bytes from a place in a file; undefined where it does not have them. */
export function readAt(descriptor: number, offset: number, length: number): Buffer | undefined {
  // A damaged index may ask for more than there is memory.
  if (length > FEW && offset + length > fstatSync(descriptor).size) return undefined
  const bytes = Buffer.allocUnsafe(length)
  for (let at = 0; at < length; ) {
    const count = readSync(descriptor, bytes, at, length - at, offset + at)
    if (count === 0) return undefined
    at += count
  }
  return bytes
}

/** In bytes. */
const FEW = 2 ** 20
