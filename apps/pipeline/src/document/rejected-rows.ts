import type { Reject } from '@copydesk/document'
import type { Outcome } from './outcome.ts'

/** An outcome of which only the rows are known. */
export type OutcomeRows = Omit<Outcome, 'line' | 'byte' | 'exceptions' | 'edits'>

/** What becomes of an input that is not accepted. */
export function rejectedRows(reject: Reject): OutcomeRows {
  const rows = { documents: [], 'source-maps': [], findings: [], rejects: [JSON.stringify(reject)], removed: [] }
  return { id: reject.id, path: reject.path, status: reject.outcome, rows }
}
