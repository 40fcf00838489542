import type { Document, Finding, Reject } from '@copydesk/document'
import { findIdCollisions, ID_COLLISION } from '@copydesk/validate'
import type { Outcome } from '../document/outcome.ts'
import { rejectedRows } from '../document/rejected-rows.ts'

/** Rejects the outcomes that share an id: none can be told from the others. They stand together, in the order of their ids; what was filtered shares none. */
export function rejectCollisions(outcomes: readonly Outcome[]): readonly Outcome[] {
  const settled: Outcome[] = []
  for (let start = 0; start < outcomes.length; ) {
    let end = start + 1
    while (outcomes[end]?.id === outcomes[start]?.id) end++
    const sharing = outcomes.slice(start, end)
    settled.push(...(sharing.length === 1 ? sharing : settle(sharing)))
    start = end
  }
  return settled
}

function settle(sharing: readonly Outcome[]): readonly Outcome[] {
  const inputs = sharing.filter(({ status }) => status !== 'filtered')
  const collisions = findIdCollisions(
    inputs.map(({ id, path, line }) => ({ id, path: line === 1 ? path : `${path}:${line}` })),
  )
  const messages = new Map(collisions.map(({ message }, index) => [inputs[index], message]))
  return sharing.map((outcome) => {
    const message = messages.get(outcome)
    return message === undefined ? outcome : rejected(outcome, message)
  })
}

function rejected(outcome: Outcome, message: string): Outcome {
  const { id, path, line, byte, exceptions, edits } = outcome
  const { sha256, findings } = foundIn(outcome)
  // What could not be read keeps its own reason.
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
