import type { Document, Finding, Reject, Removed } from '@copydesk/document'
import type { MeasuredInput } from '@copydesk/report'
import type { Outcome } from '../document/outcome.ts'

/** Reads the rows of an outcome, each once; it has one document or one reject. */
export function readRows({ rows, edits }: Outcome): MeasuredInput {
  const [document = null] = rows.documents.map((row) => JSON.parse(row) as Document)
  const [reject = null] = rows.rejects.map((row) => JSON.parse(row) as Reject)
  return {
    document,
    reject,
    findings: reject ? reject.findings : rows.findings.map((row) => JSON.parse(row) as Finding),
    removed: rows.removed.map((row) => JSON.parse(row) as Removed),
    edits,
  }
}
