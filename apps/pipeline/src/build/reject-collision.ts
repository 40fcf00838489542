import type { Document, Finding, Reject } from '@copydesk/document'
import { ID_COLLISION } from '@copydesk/validate/documents'
import type { Outcome } from '../document/outcome.ts'
import { rejectedRows } from '../document/rejected-rows.ts'

/** Rejects an outcome that shares its id with others, as `message` says. What could not be read keeps its own reason. */
export function rejectCollision(outcome: Outcome, message: string): Outcome {
  const { id, path, line, byte, exceptions, edits } = outcome
  const { sha256, findings } = foundIn(outcome)
  if (sha256 === null) return outcome
  const start = { line, column: 1, offset: 0, byte }
  const place = { start, end: start }
  const finding: Finding = { id, path, rule: ID_COLLISION, severity: 'error', message, pointer: null, place, url: null }
  const reject: Reject = {
    id,
    path,
    sha256,
    outcome: 'rejected',
    stage: 'corpus',
    reason: ID_COLLISION,
    message,
    place: line === 1 ? null : place,
    findings: [finding, ...findings],
  }
  return { ...rejectedRows(reject), line, byte, exceptions, edits }
}

function foundIn({ rows }: Outcome): Pick<Reject, 'sha256' | 'findings'> {
  const [reject, document] = [rows.rejects[0], rows.documents[0]]
  if (reject !== undefined) return JSON.parse(reject) as Reject
  const { source } = JSON.parse(document as string) as Document
  return { sha256: source.sha256, findings: rows.findings.map((row) => JSON.parse(row) as Finding) }
}
