import type { Reject } from '@copydesk/document'
import type { Cache, KeyedValue } from '@copydesk/engine'
import { encodeOutcome, headIn, type Outcome } from '../document/outcome.ts'
import { type InputOptions, processInput } from '../document/process-input.ts'
import { findSummary, summaryKey } from './find-summary.ts'
import type { PlannedInput } from './plan-inputs.ts'
import { encodeSummary, signed, statusAt, unread } from './summary.ts'

export interface KeepOptions extends Omit<InputOptions<never>, 'find'> {
  readonly cache: Cache
  /** Whether an outcome in the cache is read, and not only looked up, before it is believed. */
  readonly verify: boolean
}

/** An input of which the cache has the outcome, or is to have it. */
export interface KeptInput {
  readonly summary: Buffer
  readonly status: Outcome['status']
  readonly bytes: number
  /** What is to go into the cache; null where it was there. */
  readonly records: readonly KeyedValue[] | null
}

/** Processes an input, unless the cache has its outcome, and gives what is to be kept of it. */
export async function keepInput(
  { signature = null, ...input }: PlannedInput,
  { cache, verify, ...options }: KeepOptions,
): Promise<KeptInput> {
  const processed = await processInput(input, { ...options, find: (key) => findSummary(cache, key, verify) })
  const { key, bytes } = processed
  if ('known' in processed)
    return { summary: signed(processed.known, signature), status: statusAt(processed.known, 0), bytes, records: null }
  const { outcome } = processed
  const isRead = !outcome.rows.rejects.some((row) => PASSING.has((JSON.parse(row) as Reject).reason))
  const summary = signed(encodeSummary({ ...outcome, key }), signature)
  return {
    summary: isRead ? summary : unread(summary),
    status: outcome.status,
    bytes,
    records: recordsOf(key, outcome),
  }
}

/** What the system would not let us read, or took a thread away from, may go well the next time, though the file looks as it did. */
const PASSING = new Set(['file-unreadable', 'timeout', 'worker-crash'])

/** What the cache is to have of an outcome: the outcome itself, and then its summary and head, so that there is none without the other. */
export function recordsOf(key: Buffer, outcome: Outcome): readonly KeyedValue[] {
  const encoded = Buffer.from(encodeOutcome(outcome))
  return [
    [key, encoded],
    [summaryKey(key), Buffer.concat([encodeSummary({ ...outcome, key }), headIn(encoded)])],
  ]
}
