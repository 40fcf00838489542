import { dropSegment, readSegments } from './read-segments.ts'

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
  const segments = readSegments(folder)
  const before = segments.reduce((sum, { bytes }) => sum + bytes, 0)
  let after = before
  for (const segment of segments.sort((one, other) => one.used - other.used)) {
    if (after <= maxBytes) break
    dropSegment(segment)
    after -= segment.bytes
  }
  return { before, after }
}
