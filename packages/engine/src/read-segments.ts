import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { segmentsIn } from './claim-store.ts'

/** A segment as it lies on the disk. */
export interface StoredSegment {
  /** Without its extension. */
  readonly path: string
  /** Of its index alone, and with its data. */
  readonly indexBytes: number
  readonly bytes: number
  /** When it was last used, in milliseconds. */
  readonly used: number
}

/** Lists the segments of the cache in `folder`; none where there is no cache. Throws the error of the file system. */
export function readSegments(folder: string): StoredSegment[] {
  const segments = segmentsIn(folder)
  const names = new Set(list(segments).map((file) => file.replace(/\.(data|index)$/, '')))
  return Array.from(names, (name) => {
    const path = join(segments, name)
    const [data, index] = ['.data', '.index'].map((extension) => statSync(path + extension, { throwIfNoEntry: false }))
    const indexBytes = index?.size ?? 0
    return { path, indexBytes, bytes: (data?.size ?? 0) + indexBytes, used: (index ?? data)?.mtimeMs ?? 0 }
  })
}

/** Deletes a segment: the index first, for without it nobody looks for the data. */
export function dropSegment({ path }: StoredSegment): void {
  rmSync(`${path}.index`, { force: true })
  rmSync(`${path}.data`, { force: true })
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
