import type { Pool } from '@copydesk/engine'
import type { SignedInput } from './open-file-list.ts'
import type { Progress } from './open-progress.ts'
import { type PlannedInput, type PlanOptions, planInputs } from './plan-inputs.ts'
import type { Processed, Tasks } from './tasks.ts'

export interface ProcessOptions extends PlanOptions {
  readonly progress?: Progress | undefined
}

/** The tasks that take batches of inputs. */
type BatchTask = 'checkBatch' | 'keepBatch'

/** Processes the inputs that stand in files and gives what became of each batch of them, in their order; none is lost. */
export async function* processFiles<Task extends BatchTask>(
  pool: Pool<Tasks>,
  task: Task,
  files: Iterable<SignedInput>,
  { progress, ...options }: ProcessOptions,
): AsyncGenerator<Awaited<ReturnType<Tasks[Task]>>, void, undefined> {
  let planned = 0
  let processed = 0
  async function* batches(): AsyncGenerator<readonly PlannedInput[], void, undefined> {
    for await (const batch of batchesOf(planInputs(files, options))) {
      planned += batch.length
      yield batch
    }
  }
  for await (const batch of pool.map<Task>(task, batches())) {
    const { done } = batch as Processed
    processed += done.inputs
    progress?.add(done)
    yield batch
  }
  if (processed !== planned) throw new Error(`Expected ${planned} outcomes, got \`${processed}\``)
}

/** Inputs that go to a thread together: enough that the way there does not count, and no more bytes in hand than that. */
const BATCH = 32
const BATCH_BYTES = 2 ** 20

/** No more threads than there is work for: a small folder is processed without any. Null: nobody knows how much stands in a container. */
export function usefulJobs(inputs: number | null): number {
  return inputs === null ? Infinity : Math.ceil(Math.ceil(inputs / BATCH) / 2)
}

async function* batchesOf(
  inputs: AsyncIterable<PlannedInput>,
): AsyncGenerator<readonly PlannedInput[], void, undefined> {
  let batch: PlannedInput[] = []
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
