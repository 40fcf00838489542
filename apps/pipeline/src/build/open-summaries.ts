import { SUMMARY_BYTES } from './summary.ts'

/** Summaries one after the other, as they come. */
export interface Summaries {
  add(summaries: Uint8Array): void
  /** All that were added, as one. */
  bytes(): Buffer
}

/** Opens a growing list of summaries. */
export function openSummaries(): Summaries {
  let all = Buffer.alloc(SUMMARY_BYTES * 1024)
  let length = 0
  return {
    add(summaries) {
      if (length + summaries.length > all.length)
        all = Buffer.concat([all], Math.max(all.length * 2, length + summaries.length))
      all.set(summaries, length)
      length += summaries.length
    },
    bytes: () => all.subarray(0, length),
  }
}
