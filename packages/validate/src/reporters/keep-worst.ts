import type { Finding } from '@copydesk/document'
import { countAll, type Tally } from './count-all.ts'

/** Findings of which only the worst are kept. */
export interface Worst extends Tally {
  /** The errors before the warnings before the notes, those of one severity in the order they came. */
  kept(): readonly Finding[]
  /** How many are not kept. */
  leftOut(): number
}

/** FindingCounts findings and keeps those that weigh most, `limit` at most, so that a report of any number of them has bounded memory. */
export function keepWorst(limit: number): Worst {
  const tally = countAll()
  const kept: Record<Finding['severity'], Finding[]> = { error: [], warning: [], info: [] }
  return {
    counts: tally.counts,
    add(finding) {
      tally.add(finding)
      if (kept[finding.severity].length < limit) kept[finding.severity].push(finding)
    },
    kept: () => [...kept.error, ...kept.warning, ...kept.info].slice(0, limit),
    leftOut: () => Math.max(0, tally.counts.error + tally.counts.warning + tally.counts.info - limit),
  }
}
