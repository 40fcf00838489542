import { statSync } from 'node:fs'
import { cacheKey } from '@copydesk/engine'
import type { Input } from '@copydesk/ingest'

/**
 * What tells a version of a file from others without reading it: 32 hexadecimal digits of its path, size, times, device and inode. Null where that
 * cannot be relied on: there is no file, or it was written so shortly before `now` (milliseconds) that a later change might leave the same times.
 * What is not to be read at all is told by its path and the reason. `now` is read before the file is looked at. A clock that was put back makes files seem new, and they are read.
 */
export function signatureOf({ path, content, problem }: Input, now: number): string | null {
  if (problem) return cacheKey(JSON.stringify([path, problem])).toString('hex')
  if (!content || !('file' in content)) return null
  const found = statOf(content.file)
  if (!found) return null
  const { size, mtimeNs, ctimeNs, dev, ino } = found
  const latest = BigInt(Math.trunc(now) - RESOLUTION) * 1_000_000n
  if (mtimeNs >= latest || ctimeNs >= latest) return null
  return cacheKey(`${size} ${mtimeNs} ${ctimeNs} ${dev} ${ino} ${path}`).toString('hex')
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

const STAT = { bigint: true, throwIfNoEntry: false } as const
