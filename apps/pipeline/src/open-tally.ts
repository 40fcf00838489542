import type { Counts } from '@copydesk/document'
import type { Outcome } from './outcome.ts'

/** Counts outcomes as they come. */
export interface Tally {
  add(id: string, status: Outcome['status']): void
  /** The counts so far, with those that share an id as rejected (see `rejectCollisions`). */
  counts(): Counts
}

/** Opens a tally. It keeps every id, for of two documents that share one neither can be accepted. */
export function openTally(): Tally {
  const accepted = new Map<string, boolean>()
  const counts = { inputs: 0, accepted: 0, duplicates: 0, filtered: 0, rejected: 0 }
  return {
    add(id, status) {
      counts.inputs++
      if (status === 'filtered') {
        counts.filtered++
        return
      }
      const before = accepted.get(id)
      const counted = before === undefined && status === 'accepted'
      accepted.set(id, counted)
      counts[counted ? 'accepted' : 'rejected']++
      if (!before) return
      counts.accepted--
      counts.rejected++
    },
    counts: () => ({ ...counts }),
  }
}
