import { hash } from 'node:crypto'
import type { Finding, Reject } from '@copydesk/document'
import { cacheKey } from '@copydesk/engine'
import { type Input, type InputProblem, readInput } from '@copydesk/ingest'
import type { DocumentConfig } from '../configuration/document-config.ts'
import type { LoadedPlugins } from '../configuration/load-plugins.ts'
import { encodeOutcome, type Outcome } from './outcome.ts'
import { processDocument } from './process-document.ts'
import { rejectedRows } from './rejected-rows.ts'

/** What became of an input: its outcome, or what was known of that. */
export type ProcessedInput<Known> = {
  /** The key that the outcome has in the cache. */
  readonly key: Buffer
  /** How many were read. */
  readonly bytes: number
} & ({ readonly outcome: Outcome } | { readonly known: Known })

export interface InputOptions<Known> {
  readonly config: DocumentConfig
  readonly plugins?: LoadedPlugins | undefined
  /** Makes the key of a document whose bytes have this SHA-256; holds everything else that the outcome depends on. */
  readonly keyOf: (input: Input, sha256: string) => Buffer
  /** Looks up what became of the same bytes before. */
  readonly find: (key: Buffer) => Known | undefined
}

/** Reads an input, once, and processes it, unless somebody knows what became of the same bytes before. What can't be read is a reject. */
export async function processInput<Known>(
  input: Input,
  { find, keyOf, config, plugins }: InputOptions<Known>,
): Promise<ProcessedInput<Known>> {
  const read = await readInput(input)
  if ('problem' in read) {
    const outcome = outcomeOfProblem(input, read.problem)
    return { outcome, key: cacheKey(encodeOutcome(outcome)), bytes: 0 }
  }
  const { bytes } = read
  const sha256 = hash('sha256', bytes)
  const key = keyOf(input, sha256)
  const known = find(key)
  if (known !== undefined) return { known, key, bytes: bytes.length }
  const row = input.content && 'row' in input.content ? input.content.row : undefined
  const { outcome } = processDocument(bytes, { ...input, row, sha256 }, config, { plugins })
  return { outcome, key, bytes: bytes.length }
}

function outcomeOfProblem({ id, path }: Input, { rule, message, outcome, at }: InputProblem): Outcome {
  const { line, byte } = at ?? { line: 1, byte: 0 }
  const start = { line, column: 1, offset: 0, byte }
  const place = { start, end: start }
  const finding: Finding = { id, path, rule, severity: 'error', message, pointer: null, place, url: null }
  const reject: Reject = {
    id,
    path,
    sha256: null,
    outcome,
    stage: 'ingest',
    reason: rule,
    message,
    place: at ? place : null,
    findings: outcome === 'filtered' ? [] : [finding],
  }
  return { ...rejectedRows(reject), line, byte, exceptions: [], edits: {} }
}
