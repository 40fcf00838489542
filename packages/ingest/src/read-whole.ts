import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { ContainerError } from './container-error.ts'
import { MAX_DOCUMENT } from './max-document.ts'

/**
 * Reads a file whole, once. Throws the error of the system, and a `ContainerError` (`file-size`) for one of more than `MAX_DOCUMENT` bytes,
 * before it is read: no text of that size can be held.
 */
export function readWhole(file: Buffer): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    return readShort(descriptor) ?? readLong(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Where a file is read first: most are shorter, and need not be asked for their size. */
const scratch = Buffer.alloc(2 ** 17)

/** Reads a file that is shorter than the scratch; undefined for one that is not. */
function readShort(descriptor: number): Buffer | undefined {
  let length = 0
  for (;;) {
    const read = readSync(descriptor, scratch, length, scratch.length - length, length)
    if (read === 0) return copyOf(length)
    length += read
    if (length === scratch.length) return undefined
  }
}

function copyOf(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  scratch.copy(bytes, 0, 0, length)
  return bytes
}

function readLong(descriptor: number): Buffer {
  const { size } = fstatSync(descriptor)
  if (size > MAX_DOCUMENT)
    throw new ContainerError('file-size', `Unexpected file of ${size} bytes, expected at most ${MAX_DOCUMENT}`)
  return readFileSync(descriptor)
}
