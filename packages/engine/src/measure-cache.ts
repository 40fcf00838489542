import { ENTRY_BYTES } from './index-entry.ts'
import { readSegments } from './read-segments.ts'

/** How large a cache is. */
export interface CacheMeasure {
  readonly bytes: number
  /** The values that were put; one that was put again under its key counts again. */
  readonly entries: number
  /** Each is two files. */
  readonly segments: number
}

/** Measures the cache in `folder` by the sizes of its files, and reads none of them. Where there is none, all is 0. Throws the error of the file system. */
export function measureCache(folder: string): CacheMeasure {
  const segments = readSegments(folder)
  return {
    bytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
    entries: segments.reduce((sum, { indexBytes }) => sum + Math.floor(indexBytes / ENTRY_BYTES), 0),
    segments: segments.length,
  }
}
