import { createHash } from 'node:crypto'
import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Cache, cacheKey } from '@copydesk/engine'
import type { WrittenFile } from '@copydesk/export'
import { RESOLUTION } from './stamp-of.ts'

/** The dataset that stands, as a source of files for the next one. */
export interface Standing {
  /** Whether the dataset is these files, with the bytes that they should have, and nothing else. */
  is(files: readonly WrittenFile[]): boolean
  /** Links files into a new dataset's folder, unless one of them is not here with the bytes that it should have. */
  reuse(files: readonly WrittenFile[], folder: string): boolean
}

/**
 * Opens the dataset in `folder`; null where none stands. A file is believed without being read where its size, time and inode are those
 * that `rememberDataset` found; else its SHA-256 decides.
 */
export function openStanding(cache: Cache, folder: string | null, verify: boolean): Standing {
  if (folder === null) return { is: () => false, reuse: () => false }
  const kept = verify ? undefined : cache.get(keyOf(folder))
  const remembered: Remembered = kept ? JSON.parse(Buffer.from(kept).toString()) : {}
  const isWhole = ({ path, bytes, sha256 }: WrittenFile): boolean => {
    const stamp = stampOf(join(folder, path))
    if (stamp === undefined || stamp.size !== bytes) return false
    const [digest, text] = remembered[path] ?? []
    return (digest === sha256 && text === stamp.text) || digestOf(join(folder, path)) === sha256
  }
  return {
    is: (files) => countFiles(folder) === files.length && files.every(isWhole),
    reuse(files, to) {
      if (!files.every(isWhole)) return false
      for (const { path } of files) link(join(folder, path), join(to, path))
      return true
    },
  }
}

/** Remembers what the files of a dataset that was just published look like. */
export function rememberDataset(cache: Cache, folder: string, files: readonly WrittenFile[]): void {
  const now = Date.now()
  const remembered: Record<string, readonly [digest: string, stamp: string]> = {}
  for (const { path, sha256 } of files) {
    const stamp = stampOf(join(folder, path))
    // One that is so young could change once more and look the same.
    if (stamp && stamp.time < now - RESOLUTION) remembered[path] = [sha256, stamp.text]
  }
  const value = Buffer.from(JSON.stringify(remembered))
  const before = cache.get(keyOf(folder))
  if (!before || Buffer.compare(before, value) !== 0) cache.put(keyOf(folder), value)
}

/** Of everything that is no folder. */
function countFiles(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => !entry.isDirectory()).length
}

type Remembered = Readonly<Record<string, readonly [digest: string, stamp: string]>>

function keyOf(folder: string): Buffer {
  return cacheKey(`dataset ${folder}`)
}

interface Stamp {
  readonly size: number
  /** In milliseconds. */
  readonly time: number
  readonly text: string
}

/** Not the time of the inode: each hard link changes it. */
function stampOf(file: string): Stamp | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  if (!found?.isFile()) return undefined
  const { size, mtimeNs, dev, ino } = found
  return { size: Number(size), time: Number(mtimeNs / 1_000_000n), text: `${size} ${mtimeNs} ${dev} ${ino}` }
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** Where the file system has no links, a copy is as good. */
function link(file: string, made: string): void {
  mkdirSync(dirname(made), { recursive: true })
  try {
    linkSync(file, made)
  } catch {
    copyFileSync(file, made, constants.COPYFILE_EXCL)
  }
}
