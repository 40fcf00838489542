import type { Pool } from '@copydesk/engine'
import type { Input } from '@copydesk/ingest'
import { isContainer } from './is-container.ts'
import type { Done, Progress } from './open-progress.ts'
import { type PlanOptions, planInputs } from './plan-inputs.ts'
import type { ProcessedInput } from './process-input.ts'
import type { Tasks } from './tasks.ts'

export interface ProcessOptions extends PlanOptions {
  /** Is called with the number of inputs; null where nobody knows it: containers may hold any number, and a glob may match any. */
  readonly openProgress?: ((total: number | null) => Progress) | undefined
}

/** Processes the inputs that stand in files and gives what became of each, in their order; none is lost. */
export async function* processFiles(
  pool: Pool<Tasks>,
  files: readonly Input[],
  { openProgress, ...options }: ProcessOptions,
): AsyncGenerator<ProcessedInput, void, undefined> {
  let planned = 0
  let processed = 0
  async function* batches(): AsyncGenerator<readonly Input[], void, undefined> {
    for await (const batch of batchesOf(planInputs(files, options))) {
      planned += batch.length
      yield batch
    }
  }
  const progress = openProgress?.(totalOf(files, options))
  try {
    for await (const batch of pool.map('processBatch', batches())) {
      processed += batch.length
      yield* batch
      progress?.add(sumOf(batch))
    }
  } finally {
    progress?.end()
  }
  if (processed !== planned) throw new Error(`Expected ${planned} outcomes, got \`${processed}\``)
}

/** How many inputs there will be; null where only opening the files tells. */
function totalOf(files: readonly Input[], { limit = Infinity, only }: PlanOptions): number | null {
  return only !== undefined || files.some(isContainer) ? null : Math.min(files.length, limit)
}

/** Inputs that go to a thread together: enough that the way there does not count, and no more bytes in hand than that. */
export const BATCH = 32
const BATCH_BYTES = 2 ** 20

async function* batchesOf(inputs: AsyncIterable<Input>): AsyncGenerator<readonly Input[], void, undefined> {
  let batch: Input[] = []
  let bytes = 0
  for await (const input of inputs) {
    batch.push(input)
    bytes += input.content && 'bytes' in input.content ? input.content.bytes.length : 0
    if (batch.length < BATCH && bytes < BATCH_BYTES) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

function sumOf(batch: readonly ProcessedInput[]): Done {
  const rejected = batch.filter(({ status }) => status === 'rejected').length
  const cached = batch.filter((input) => input.cached).length
  return { inputs: batch.length, rejected, cached, bytes: batch.reduce((sum, { bytes }) => sum + bytes, 0) }
}
