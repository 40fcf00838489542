import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { ContainerError } from './container-error.ts'
import { MAX_DOCUMENT } from './max-document.ts'

/**
 * Reads a file whole, once. Throws the error of the system, and a `ContainerError` (`file-size`) for one of more than `MAX_DOCUMENT` bytes,
 * before it is read: no text of that size can be held.
 */
export function readWhole(file: Buffer): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    if (size > MAX_DOCUMENT)
      throw new ContainerError('file-size', `Unexpected file of ${size} bytes, expected at most ${MAX_DOCUMENT}`)
    return readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
