import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { segmentsIn } from './claim-store.ts'

/** What is in a cache, in bytes: before it was pruned, and after. */
export interface Pruned {
  readonly before: number
  readonly after: number
}

/**
 * Makes the cache in `folder` hold at most so many bytes: the segments that nobody has used for longest go. Who has the cache
 * open meanwhile gets misses. Throws the error of the file system.
 */
export function pruneCache(folder: string, maxBytes: number): Pruned {
  const segments = readSegments(segmentsIn(folder))
  const before = segments.reduce((sum, { bytes }) => sum + bytes, 0)
  let after = before
  for (const { path, bytes } of segments.sort((one, other) => one.used - other.used)) {
    if (after <= maxBytes) break
    // The index first: without it nobody looks for the data.
    rmSync(`${path}.index`, { force: true })
    rmSync(`${path}.data`, { force: true })
    after -= bytes
  }
  return { before, after }
}

interface StoredSegment {
  /** Without its extension. */
  readonly path: string
  readonly bytes: number
  /** When it was last used, in milliseconds. */
  readonly used: number
}

function readSegments(folder: string): StoredSegment[] {
  const names = new Set(list(folder).map((file) => file.replace(/\.(data|index)$/, '')))
  return Array.from(names, (name) => {
    const path = join(folder, name)
    const [data, index] = ['.data', '.index'].map((extension) => statSync(path + extension, { throwIfNoEntry: false }))
    return { path, bytes: (data?.size ?? 0) + (index?.size ?? 0), used: (index ?? data)?.mtimeMs ?? 0 }
  })
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
