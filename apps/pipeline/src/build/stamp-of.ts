import { statSync } from 'node:fs'
import type { Input } from '@copydesk/ingest/listing'

/**
 * What tells a version of a file from others without reading it: its size, times, device and inode. Null where that cannot be relied on: there
 * is no file, or it was written so shortly before `now` (milliseconds) that a later change might leave the same times. What is not to be read at
 * all has none to tell. `now` is read before the file is looked at. A clock that was put back makes files seem new, and they are read.
 */
export function stampOf({ content, problem }: Pick<Input, 'content' | 'problem'>, now: number): string | null {
  if (problem) return ''
  if (!content || !('file' in content)) return null
  const found = statOf(content.file)
  if (!found) return null
  const { size, mtimeMs, ctimeMs, dev, ino } = found
  const latest = Math.trunc(now) - RESOLUTION
  return mtimeMs >= latest || ctimeMs >= latest ? null : `${size} ${mtimeMs} ${ctimeMs} ${dev} ${ino}`
}

/** The times of FAT, the coarsest in use, count two seconds; in milliseconds. */
export const RESOLUTION = 2000

function statOf(file: Buffer) {
  try {
    return statSync(file, STAT)
  } catch {
    return undefined
  }
}

/** Times as numbers are exact to a quarter of a microsecond, far below the resolution; as `bigint` they take a fifth longer. */
const STAT = { throwIfNoEntry: false } as const
