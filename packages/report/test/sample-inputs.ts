import type { Document, Finding, Reject, Removed } from '@copydesk/document'
import type { MeasuredInput } from '../src/index.ts'

/** An article of an invented newspaper, accepted without a finding; `change` replaces some fields of the document. */
export function acceptedInput(change: Partial<Document> = {}): MeasuredInput {
  const text = change.text ?? 'The ferry sailed at dawn.\n\nNobody waved.'
  const id = change.id ?? '2022/ferry'
  const document: Document = {
    schemaVersion: '0',
    id,
    kicker: null,
    headline: 'Ferry service resumes',
    deck: null,
    byline: 'By Ada Marlowe',
    authors: ['Ada Marlowe'],
    dateline: null,
    location: null,
    datePublished: '2022-01-11',
    dateModified: null,
    language: 'en',
    text,
    paragraphs: paragraphsOf(text),
    source: { path: `${id}.txt`, bytes: 104, sha256: '0'.repeat(64), encoding: 'utf-8', mediaType: 'text/plain' },
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
