import { pMapIterable } from 'p-map'
import { openInProcess, type Runner } from './open-in-process.ts'
import { openThreads } from './open-threads.ts'
import { TaskLost } from './task-lost.ts'
import type { TaskRun } from './task-run.ts'
import { untilAborted } from './until-aborted.ts'

/** The functions a pool can run, by name. Each takes one input and gives one result, or a promise of it. */
export type TaskRecord<Tasks> = { readonly [Name in keyof Tasks]: (input: never) => unknown }

export interface PoolOptions {
  /**
   * An ES module whose default export is `(data) => Tasks | Promise<Tasks>`. It is opened once in each thread. `[Symbol.dispose]` of the tasks, where they
   * have it, is called when a pool in this process is closed; with a thread, all that it holds ends.
   */
  readonly module: URL
  /** What the default export is called with. For threads it must survive structured cloning. */
  readonly data: unknown
  /** How many tasks run at the same time; 1 is this process, without a thread, unless `isolated`. */
  readonly jobs: number
  /** One job is a thread, too: what a task dies of ends its thread and not this process. */
  readonly isolated?: boolean | undefined
  /** Ends every iteration with its reason. */
  readonly signal?: AbortSignal
  /** Is told of each task that was run. */
  readonly onTask?: ((run: TaskRun) => void) | undefined
}

/** What is done about tasks whose thread dies or hangs; without threads, nothing can be. */
export interface MapOptions<Input, Result> {
  /** How long a task may be at work in a thread before that is ended, in seconds. Without it, as long as it likes. */
  readonly seconds?: number | undefined
  /**
   * Gives the results that stand in the place of the one of a lost task. `runAlone` runs the task on another input in a thread
   * where it is the only one, and rejects with a `TaskLost` where it is lost, too. Without it, a lost task ends the iteration.
   */
  readonly onLost?:
    | ((input: Input, runAlone: (input: Input) => Promise<Result>) => Promise<readonly Result[]>)
    | undefined
}

export interface Pool<Tasks extends TaskRecord<Tasks>> {
  /** Runs the task `name` on each input and gives the results in the order of the inputs. */
  map<Name extends keyof Tasks & string>(
    name: Name,
    inputs: Iterable<Parameters<Tasks[Name]>[0]> | AsyncIterable<Parameters<Tasks[Name]>[0]>,
    options?: MapOptions<Parameters<Tasks[Name]>[0], Awaited<ReturnType<Tasks[Name]>>>,
  ): AsyncIterable<Awaited<ReturnType<Tasks[Name]>>>
  /** Ends the threads, and any iteration that is still going on. */
  close(): Promise<void>
}

/**
 * Opens a pool that runs the tasks of one module over many inputs, in this process or in threads, with the same results in
 * the same order. An error of a task or of the inputs comes out of the iteration, in its place. Throws a RangeError where
 * `jobs` is not a whole number from 1.
 */
export function openPool<Tasks extends TaskRecord<Tasks>>(options: PoolOptions): Pool<Tasks> {
  const { module, data, jobs, isolated = false, signal, onTask = () => {} } = options
  if (!Number.isSafeInteger(jobs) || jobs < 1) {
    throw new RangeError(`Expected \`jobs\` to be a whole number from 1, got \`${jobs}\``)
  }
  const end = new AbortController()
  const ended = signal ? AbortSignal.any([signal, end.signal]) : end.signal
  const openSome = (threads: number, tasksAThread: number) =>
    openThreads(module, data, { jobs: threads, tasksAThread, onTask, onCrash: (error) => end.abort(error) })
  const runner = jobs === 1 && !isolated ? openInProcess(module, data, onTask) : openSome(jobs, TASKS_A_JOB)
  let alone: Runner | undefined

  return {
    map(name, inputs, { seconds = Infinity, onLost } = {}) {
      type Input = Parameters<Tasks[typeof name]>[0]
      type Result = Awaited<ReturnType<Tasks[typeof name]>>
      const runAlone = async (input: Input): Promise<Result> => {
        ended.throwIfAborted()
        alone ??= openSome(1, 1)
        return (await alone.run(name, input, seconds)) as Result
      }
      const run = async (input: Input): Promise<readonly Result[]> => {
        try {
          return [(await runner.run(name, input, seconds)) as Result]
        } catch (error) {
          if (onLost && error instanceof TaskLost) return await onLost(input, runAlone)
          throw error
        }
      }
      const concurrency = jobs * TASKS_A_JOB
      const results = pMapIterable(inputs, run, { concurrency, backpressure: concurrency * WINDOW })
      return flatten(untilAborted(results, ended))
    },
    async close() {
      end.abort(new Error('Expected an open pool, got `a closed one`'))
      await Promise.all([runner.close(), alone?.close()])
    },
  }
}

async function* flatten<Item>(lists: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
  for await (const list of lists) yield* list
}

/** One task is at work and one waits at the thread's door, so that no thread waits for this one. */
const TASKS_A_JOB = 2

/** How many times the tasks in flight may be held in all (in flight, or done and waiting their turn), so that one slow input does not idle the rest. */
const WINDOW = 2
