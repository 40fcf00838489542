import type { Document, Finding, Reject, Removed } from '@copydesk/document'
import { sampleDocument } from '../../document/test/sample-document.ts'
import type { MeasuredInput } from '../src/index.ts'

/** An article of an invented newspaper, accepted without a finding; `change` replaces some fields of the document. */
export function acceptedInput(change: Partial<Document> = {}): MeasuredInput {
  const { source, ...sample } = sampleDocument()
  const { id = sample.id, text } = change
  const document: Document = {
    ...sample,
    ...(text !== undefined && { paragraphs: paragraphsOf(text) }),
    source: { ...source, path: `${id}.txt` },
    ...change,
  }
  return { document, reject: null, findings: [], removed: [], edits: {} }
}

/** An input that is not among the documents. */
export function rejectedInput(change: Partial<Reject> = {}): MeasuredInput {
  const id = change.id ?? '2022/empty'
  const reject: Reject = {
    id,
    path: `${id}.txt`,
    sha256: '0'.repeat(64),
    outcome: 'rejected',
    stage: 'validate',
    reason: 'text-empty',
    message: 'Unexpected empty text, expected at least one paragraph',
    place: placeAt(1),
    findings: [finding({ id, rule: 'text-empty', severity: 'error' })],
    ...change,
  }
  return { document: null, reject, findings: reject.findings, removed: [], edits: {} }
}

export function finding(change: Partial<Finding> = {}): Finding {
  const id = change.id ?? '2022/ferry'
  return {
    id,
    path: `${id}.txt`,
    rule: 'date-weekday',
    severity: 'warning',
    message: 'Unexpected `Monday`, expected `Tuesday` (2022-01-11)',
    pointer: null,
    place: placeAt(3),
    url: null,
    ...change,
  }
}

export function removedLine(change: Partial<Removed> = {}): Removed {
  const id = change.id ?? '2022/ferry'
  return {
    id,
    path: `${id}.txt`,
    kind: 'copyright',
    rule: 'boilerplate-copyright',
    place: placeAt(9),
    text: '© 2022',
    ...change,
  }
}

export function placeAt(line: number): Finding['place'] {
  const point = { line, column: 1, offset: 0, byte: 0 }
  return { start: point, end: point }
}

function paragraphsOf(text: string): Document['paragraphs'] {
  let end = -2
  return text === ''
    ? []
    : text.split('\n\n').map((paragraph) => {
        const start = end + 2
        end = start + [...paragraph].length
        return { start, end }
      })
}
