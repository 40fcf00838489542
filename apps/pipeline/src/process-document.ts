import type { Article, Document, Finding, RawDocument, Reject, Removed } from '@copydesk/document'
import { toFinding } from '@copydesk/document'
import { rawDocument } from '@copydesk/ingest'
import { normaliseDocument } from '@copydesk/normalise'
import { type ValidateOptions, validateDocument } from '@copydesk/validate'
import type { Outcome } from './outcome.ts'

export interface ProcessOptions {
  readonly severities: NonNullable<ValidateOptions['severities']>
}

/** A raw file after all that is done to it alone. */
export interface Processed {
  readonly file: RawDocument
  readonly findings: readonly Finding[]
  readonly outcome: Outcome
}

/**
 * Does everything that is done to one document: a pure function of its bytes, its name and the configuration. It is what a thread runs and
 * what the cache keeps.
 */
export function processDocument(
  bytes: Buffer,
  name: { readonly id: string; readonly path: string },
  options: ProcessOptions,
): Processed {
  const file = rawDocument(bytes, name)
  const readable = !file.messages.some(({ fatal }) => fatal)
  if (readable) {
    normaliseDocument(file)
    validateDocument(file, options)
  }
  const findings = file.messages.map((message) => toFinding(file, message))
  const error = findings.find(({ severity }) => severity === 'error')
  const outcome = error ? rejected(file, findings, error, readable ? 'validate' : 'ingest') : accepted(file, findings)
  return { file, findings, outcome }
}

function accepted(file: RawDocument, findings: readonly Finding[]): Outcome {
  const { document, sourceMap, article } = file.data
  const { id } = document as Document
  return {
    id,
    path: file.path,
    status: 'accepted',
    rows: {
      documents: [JSON.stringify(document)],
      'source-maps': [JSON.stringify(sourceMap)],
      findings: findings.map((finding) => JSON.stringify(finding)),
      rejects: [],
      removed: removedFrom(article as Article, id, file.path).map((row) => JSON.stringify(row)),
    },
  }
}

function rejected(file: RawDocument, findings: readonly Finding[], error: Finding, stage: Reject['stage']): Outcome {
  const { id, sha256 } = file.data.raw as NonNullable<RawDocument['data']['raw']>
  return rejectedOutcome({
    id,
    path: file.path,
    sha256,
    outcome: 'rejected',
    stage,
    reason: error.rule,
    message: error.message,
    place: error.place,
    findings: [...findings],
  })
}

/** The outcome of an input that is not accepted. */
export function rejectedOutcome(reject: Reject): Outcome {
  const rows = { documents: [], 'source-maps': [], findings: [], rejects: [JSON.stringify(reject)], removed: [] }
  return { id: reject.id, path: reject.path, status: reject.outcome, rows }
}

function removedFrom(article: Article, id: string, path: string): readonly Removed[] {
  return article.children
    .filter((node) => node.type === 'boilerplate')
    .map(({ kind, data, position, children }) => ({
      id,
      path,
      kind,
      rule: data.rule,
      place: position,
      text: children.map(({ value }) => value).join(''),
    }))
}
