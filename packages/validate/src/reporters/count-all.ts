import type { Finding, FindingCounts } from '@copydesk/document'

export interface Tally {
  readonly counts: FindingCounts
  add(finding: Finding): void
}

/** FindingCounts findings by severity. */
export function countAll(): Tally {
  const counts = { error: 0, warning: 0, info: 0 }
  return {
    counts,
    add({ severity }) {
      counts[severity]++
    },
  }
}
