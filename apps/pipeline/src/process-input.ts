import { createHash } from 'node:crypto'
import type { Finding, Reject } from '@copydesk/document'
import type { Cache } from '@copydesk/engine'
import { type Input, readInput } from '@copydesk/ingest'
import { ID_COLLISION } from '@copydesk/validate'
import type { DocumentConfig } from './document-config.ts'
import { decodeOutcomes, encodeOutcome } from './outcome.ts'
import { processDocument, rejectedOutcome } from './process-document.ts'

/** An input with what is known of it from looking at all inputs. */
export interface PlannedInput extends Input {
  /** Why its id can't be used, where another input has it too. */
  readonly collision: string | null
}

/** What became of an input, encoded (see `encodeOutcome`), with its findings. */
export interface ProcessedInput {
  readonly encoded: string
  readonly status: 'accepted' | 'rejected' | 'filtered'
  readonly findings: readonly Finding[]
  readonly bytes: number
  readonly cached: boolean
}

export interface InputOptions {
  readonly config: DocumentConfig
  /** Makes the key of a document whose bytes have this SHA-256; holds everything else that the outcome depends on. */
  readonly keyOf: (input: Input, sha256: string) => string
  readonly cache: Cache | null
}

/** Reads an input and processes it, or takes from the cache what became of the same bytes before. What can't be read is a reject. */
export async function processInput(
  input: PlannedInput,
  { cache, keyOf, config }: InputOptions,
): Promise<ProcessedInput> {
  const read = await readInput(input)
  if ('problem' in read) {
    const { rule, message, outcome } = read.problem
    return notRead(input, { sha256: null, outcome, stage: 'ingest', reason: rule, message }, 0)
  }
  const { bytes } = read
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (input.collision !== null) {
    return notRead(
      input,
      { sha256, outcome: 'rejected', stage: 'corpus', reason: ID_COLLISION, message: input.collision },
      bytes.length,
    )
  }
  const key = keyOf(input, sha256)
  const kept = cache?.get(key)
  if (kept) return fromCache(Buffer.from(kept).toString(), bytes.length)
  const { outcome, findings } = processDocument(bytes, input, config)
  const encoded = encodeOutcome(outcome)
  cache?.put(key, Buffer.from(encoded))
  return { encoded, status: outcome.status, findings, bytes: bytes.length, cached: false }
}

function fromCache(encoded: string, bytes: number): ProcessedInput {
  const [outcome] = decodeOutcomes(encoded)
  if (!outcome) throw new Error('Expected an outcome in the cache, got nothing')
  const findings = [
    ...outcome.rows.findings.map((row) => JSON.parse(row) as Finding),
    ...outcome.rows.rejects.flatMap((row) => (JSON.parse(row) as Reject).findings),
  ]
  return { encoded, status: outcome.status, findings, bytes, cached: true }
}

type Refusal = Pick<Reject, 'sha256' | 'outcome' | 'stage' | 'reason' | 'message'>

function notRead({ id, path }: Input, refusal: Refusal, bytes: number): ProcessedInput {
  const finding: Finding = {
    id,
    path,
    rule: refusal.reason,
    severity: refusal.outcome === 'filtered' ? 'info' : 'error',
    message: refusal.message,
    pointer: null,
    place: { start: START, end: START },
    url: null,
  }
  const findings = refusal.outcome === 'filtered' ? [] : [finding]
  const { sha256, outcome, stage, reason, message } = refusal
  const reject = { id, path, sha256, outcome, stage, reason, message, place: null, findings }
  const encoded = encodeOutcome(rejectedOutcome(reject))
  return { encoded, status: refusal.outcome, findings, bytes, cached: false }
}

const START = { line: 1, column: 1, offset: 0, byte: 0 }
