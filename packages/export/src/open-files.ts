import { createHash, type Hash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareBytes, type ManifestFile } from '@copydesk/document'
import type { FileChunk } from './file-chunk.ts'
import { inputOutputError } from './input-output-error.ts'

/** Files that are being written. */
export interface OpenFiles {
  /** Appends the chunk to its file, which it makes first. */
  write(chunk: FileChunk): void
  /** Closes all and says what was written, in the order of the paths' bytes. To outlive a power cut it must be published. */
  end(): readonly WrittenFile[]
}

/** A file as the manifest lists it: its path below the folder, its size, its SHA-256, its rows (null where no chunk counted any). */
export type WrittenFile = Readonly<ManifestFile>

/**
 * Opens a folder, which is made where there is none, for files to be written below it: the only function that writes data.
 *
 * Throws for a path that leaves the folder, for a file that is there already, and, with the path and a `cause`, for what the system
 * refuses. Few descriptors are open at a time, however many files there are.
 */
export function openFiles(folder: string): OpenFiles {
  const files = new Map<string, Growing>()
  const descriptors = new Map<string, number>()

  const descriptorOf = (path: string, flag: 'wx' | 'a'): number => {
    const open = descriptors.get(path)
    descriptors.delete(path)
    if (open === undefined && descriptors.size >= MOST_OPEN) closeOldest(descriptors)
    const descriptor = open ?? openSync(join(folder, path), flag)
    descriptors.set(path, descriptor)
    return descriptor
  }

  return {
    write({ path, bytes, rows }) {
      assertBelow(path)
      withPath(join(folder, path), () => {
        if (!files.has(path)) mkdirSync(dirname(join(folder, path)), { recursive: true })
        const descriptor = descriptorOf(path, files.has(path) ? 'a' : 'wx')
        const file = files.get(path) ?? { hash: createHash('sha256'), bytes: 0, rows: null }
        files.set(path, file)
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
        file.hash.update(bytes)
        file.bytes += bytes.length
        if (rows !== undefined) file.rows = (file.rows ?? 0) + rows
      })
    },
    end() {
      while (descriptors.size > 0) closeOldest(descriptors)
      return [...files]
        .map(([path, { hash, bytes, rows }]) => ({ path, bytes, sha256: hash.digest('hex'), rows }))
        .sort((one, other) => compareBytes(one.path, other.path))
    },
  }
}

interface Growing {
  readonly hash: Hash
  bytes: number
  rows: number | null
}

/** Well below what systems allow a process (256 on some). */
const MOST_OPEN = 64

function closeOldest(descriptors: Map<string, number>): void {
  for (const [path, descriptor] of descriptors) {
    descriptors.delete(path)
    closeSync(descriptor)
    return
  }
}

/** Only plain names of folders and a file: nothing absolute, no `..`, nothing that a system or a checksum list reads otherwise. */
function assertBelow(path: string): void {
  const isName = (part: string) => part !== '' && part !== '.' && part !== '..'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (!path.split('/').every(isName) || /[\\:\u0000-\u001f\u007f]/.test(path)) {
    throw new Error(`Expected a path below the folder, got \`${path}\``)
  }
}

function withPath(path: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    throw inputOutputError(path, error)
  }
}
