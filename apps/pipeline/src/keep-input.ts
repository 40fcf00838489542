import type { Reject } from '@copydesk/document'
import { type Cache, cacheKey } from '@copydesk/engine'
import { encodeOutcome, type Outcome } from './outcome.ts'
import { OutcomeLost } from './outcome-lost.ts'
import type { PlannedInput } from './plan-inputs.ts'
import { type InputOptions, processInput } from './process-input.ts'
import { encodeSummary, signed, statusAt, unread } from './summary.ts'

export interface KeepOptions extends Omit<InputOptions<never>, 'find'> {
  readonly cache: Cache
  /** Whether an outcome in the cache is read, and not only looked up, before it is believed. */
  readonly verify: boolean
}

/** An input whose outcome is in the cache. */
export interface KeptInput {
  readonly summary: Buffer
  readonly status: Outcome['status']
  readonly bytes: number
  readonly cached: boolean
}

/** Processes an input and keeps its outcome in the cache, and its summary beside it. Throws `OutcomeLost` where the cache takes nothing. */
export async function keepInput(
  { signature = null, ...input }: PlannedInput,
  { cache, verify, ...options }: KeepOptions,
): Promise<KeptInput> {
  const isKept = (key: Buffer) => (verify ? cache.get(key) !== undefined : cache.has(key))
  const find = (key: Buffer) => {
    const summary = cache.get(summaryKey(key))
    return summary && isKept(key) ? Buffer.from(summary) : undefined
  }
  const processed = await processInput(input, { ...options, find })
  const { key, bytes } = processed
  if ('known' in processed)
    return { summary: signed(processed.known, signature), status: statusAt(processed.known, 0), bytes, cached: true }
  const { outcome } = processed
  const { status } = outcome
  const summary = keepOutcome(cache, key, outcome)
  if (summary === null) throw new OutcomeLost(cache.failure)
  const isRead = !outcome.rows.rejects.some((row) => PASSING.has((JSON.parse(row) as Reject).reason))
  const made = signed(summary, signature)
  return { summary: isRead ? made : unread(made), status, bytes, cached: false }
}

/** What the system would not let us read, or took a thread away from, may go well the next time, though the file looks as it did. */
const PASSING = new Set(['file-unreadable', 'timeout', 'worker-crash'])

/** Keeps an outcome and its summary, and gives the summary; null where the cache takes nothing. */
export function keepOutcome(cache: Cache, key: Buffer, outcome: Outcome): Buffer | null {
  const summary = encodeSummary({ ...outcome, key })
  const isKept = cache.put(key, Buffer.from(encodeOutcome(outcome))) && cache.put(summaryKey(key), summary)
  return isKept ? summary : null
}

function summaryKey(key: Buffer): Buffer {
  return cacheKey(`summary ${key.toString('hex')}`)
}
