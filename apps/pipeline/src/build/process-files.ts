import type { Pool } from '@copydesk/engine'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import type { Progress } from '../watch/open-progress.ts'
import type { SignedInput } from './open-file-list.ts'
import { type PlannedInput, type PlanOptions, planInputs } from './plan-inputs.ts'
import { retryBatch } from './retry-batch.ts'
import type { Processed, Tasks } from './tasks.ts'

export interface ProcessOptions extends PlanOptions {
  readonly config: PlanOptions['config'] & Pick<CorpusConfig, 'documentSeconds'>
  readonly progress?: Progress | undefined
}

/** The tasks that take batches of inputs. */
type BatchTask = 'checkBatch' | 'keepBatch'

/**
 * Processes the inputs that stand in files and gives what became of each batch of them, in their order; none is lost. Those of a batch
 * whose thread died or hung are tried again one by one, in a thread where nothing else is done.
 */
export async function* processFiles<Task extends BatchTask>(
  pool: Pool<Tasks>,
  task: Task,
  files: Iterable<SignedInput>,
  { progress, ...options }: ProcessOptions,
): AsyncGenerator<Awaited<ReturnType<Tasks[Task]>>, void, undefined> {
  const seconds = options.config.documentSeconds ?? DOCUMENT_SECONDS
  let planned = 0
  let processed = 0
  async function* batches(): AsyncGenerator<readonly PlannedInput[], void, undefined> {
    for await (const batch of batchesOf(planInputs(files, options))) {
      planned += batch.length
      yield batch
    }
  }
  const results = pool.map<Task>(task, batches(), {
    seconds,
    onLost: (batch, runAlone) => retryBatch(batch, runAlone, seconds),
  })
  for await (const batch of results) {
    const { done } = batch as Processed
    processed += done.inputs
    progress?.add(done)
    yield batch
  }
  if (processed !== planned) throw new Error(`Expected ${planned} outcomes, got \`${processed}\``)
}

/** What `documentSeconds` is unless `corpus.yaml` says otherwise: some four times what the largest document takes. */
const DOCUMENT_SECONDS = 120

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
