import { threadId, workerData } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { openTasks } from './open-tasks.ts'
import { type PackedError, packError } from './pack-error.ts'
import { takeBytes } from './take-bytes.ts'
import { endTask, now, type TaskRun } from './task-run.ts'

/** What a thread is given. */
export interface ThreadTask {
  readonly name: string
  readonly input: unknown
  /** Shared: the thread writes down its number, and when it began, in the time of `TaskRun`s. */
  readonly atWork: Float64Array
}

/** What a thread answers. */
export type Reply = { readonly ran: TaskRun } & ({ readonly result: unknown } | { readonly error: PackedError })

// A thread begins to open its module when it starts, not at its first task.
const opened = openTasks(workerData.module, workerData.data)
opened.catch(() => {})

/** The entry of a thread: runs one task and answers with its result, whose bytes are handed over, or with its error. */
export default async function runTask({ name, input, atWork }: ThreadTask): Promise<unknown> {
  const start = now()
  try {
    const tasks = await opened
    atWork.set([threadId, now()])
    const { value, buffers } = takeBytes(await tasks.run(name, input))
    const reply: Reply = { result: value, ran: endTask(name, start) }
    return buffers.length === 0 ? reply : move({ [valueSymbol]: reply, [transferableSymbol]: buffers })
  } catch (error) {
    return { error: packError(error), ran: endTask(name, start) } satisfies Reply
  }
}
