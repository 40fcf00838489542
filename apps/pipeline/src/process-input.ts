import { createHash } from 'node:crypto'
import type { Finding, Reject } from '@copydesk/document'
import type { Cache } from '@copydesk/engine'
import { type Input, type InputProblem, readInput } from '@copydesk/ingest'
import type { DocumentConfig } from './document-config.ts'
import type { LoadedPlugins } from './load-plugins.ts'
import { decodeOutcomes, encodeOutcome } from './outcome.ts'
import { processDocument, rejectedRows } from './process-document.ts'

/** What became of an input, encoded (see `encodeOutcome`), with its findings. */
export interface ProcessedInput {
  /** The id that it has, or would have had. */
  readonly id: string
  readonly encoded: string
  readonly status: 'accepted' | 'rejected' | 'filtered'
  readonly findings: readonly Finding[]
  /** The exceptions that took a finding away, by their index. */
  readonly exceptions: readonly number[]
  readonly bytes: number
  readonly cached: boolean
}

export interface InputOptions {
  readonly config: DocumentConfig
  readonly plugins?: LoadedPlugins | undefined
  /** Makes the key of a document whose bytes have this SHA-256; holds everything else that the outcome depends on. */
  readonly keyOf: (input: Input, sha256: string) => string
  readonly cache: Cache | null
}

/** Reads an input and processes it, or takes from the cache what became of the same bytes before. What can't be read is a reject. */
export async function processInput(
  input: Input,
  { cache, keyOf, config, plugins }: InputOptions,
): Promise<ProcessedInput> {
  const read = await readInput(input)
  if ('problem' in read) return notRead(input, read.problem)
  const { bytes } = read
  const key = keyOf(input, createHash('sha256').update(bytes).digest('hex'))
  const kept = cache?.get(key)
  if (kept) return fromCache(Buffer.from(kept).toString(), bytes.length)
  const row = input.content && 'row' in input.content ? input.content.row : undefined
  const { outcome, findings } = processDocument(bytes, { ...input, row }, config, { plugins })
  const encoded = encodeOutcome(outcome)
  cache?.put(key, Buffer.from(encoded))
  const { id, status, exceptions } = outcome
  return { id, encoded, status, findings, exceptions, bytes: bytes.length, cached: false }
}

function fromCache(encoded: string, bytes: number): ProcessedInput {
  const [outcome] = decodeOutcomes(encoded)
  if (!outcome) throw new Error('Expected an outcome in the cache, got nothing')
  const findings = [
    ...outcome.rows.findings.map((row) => JSON.parse(row) as Finding),
    ...outcome.rows.rejects.flatMap((row) => (JSON.parse(row) as Reject).findings),
  ]
  const { id, status, exceptions } = outcome
  return { id, encoded, status, findings, exceptions, bytes, cached: true }
}

function notRead({ id, path }: Input, { rule, message, outcome, at }: InputProblem): ProcessedInput {
  const { line, byte } = at ?? { line: 1, byte: 0 }
  const start = { line, column: 1, offset: 0, byte }
  const place = { start, end: start }
  const finding: Finding = { id, path, rule, severity: 'error', message, pointer: null, place, url: null }
  const findings = outcome === 'filtered' ? [] : [finding]
  const reject: Reject = {
    id,
    path,
    sha256: null,
    outcome,
    stage: 'ingest',
    reason: rule,
    message,
    place: at ? place : null,
    findings,
  }
  const encoded = encodeOutcome({ ...rejectedRows(reject), line, byte, exceptions: [], edits: {} })
  return { id, encoded, status: outcome, findings, exceptions: [], bytes: 0, cached: false }
}
