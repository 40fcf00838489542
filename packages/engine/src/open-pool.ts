import { pMapIterable } from 'p-map'
import { openInProcess } from './open-in-process.ts'
import { openThreads } from './open-threads.ts'
import type { TaskRun } from './task-run.ts'
import { untilAborted } from './until-aborted.ts'

/** The functions a pool can run, by name. Each takes one input and gives one result, or a promise of it. */
export type TaskRecord<Tasks> = { readonly [Name in keyof Tasks]: (input: never) => unknown }

export interface PoolOptions {
  /** An ES module whose default export is `(data) => Tasks | Promise<Tasks>`. It is opened once in each thread. */
  readonly module: URL
  /** What the default export is called with. For threads it must survive structured cloning. */
  readonly data: unknown
  /** How many tasks run at the same time; 1 is this process, without a thread. */
  readonly jobs: number
  /** Ends every iteration with its reason. */
  readonly signal?: AbortSignal
  /** Is told of each task that was run. */
  readonly onTask?: ((run: TaskRun) => void) | undefined
}

export interface Pool<Tasks extends TaskRecord<Tasks>> {
  /** Runs the task `name` on each input and gives the results in the order of the inputs. */
  map<Name extends keyof Tasks & string>(
    name: Name,
    inputs: Iterable<Parameters<Tasks[Name]>[0]> | AsyncIterable<Parameters<Tasks[Name]>[0]>,
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
  const { module, data, jobs, signal, onTask = () => {} } = options
  if (!Number.isSafeInteger(jobs) || jobs < 1) {
    throw new RangeError(`Expected \`jobs\` to be a whole number from 1, got \`${jobs}\``)
  }
  const end = new AbortController()
  const ended = signal ? AbortSignal.any([signal, end.signal]) : end.signal
  const runner =
    jobs === 1
      ? openInProcess(module, data, onTask)
      : openThreads(module, data, { jobs, onTask, onCrash: (error) => end.abort(error) })

  return {
    map(name, inputs) {
      const run = (input: unknown) => runner.run(name, input)
      const concurrency = jobs * TASKS_A_JOB
      const results = pMapIterable(inputs, run, { concurrency, backpressure: concurrency * WINDOW })
      return untilAborted(results as AsyncIterable<Awaited<ReturnType<Tasks[typeof name]>>>, ended)
    },
    async close() {
      end.abort(new Error('Expected an open pool, got `a closed one`'))
      await runner.close()
    },
  }
}

/** One task is at work and one waits at the thread's door, so that no thread waits for this one. */
const TASKS_A_JOB = 2

/** How many times the tasks in flight may be held in all (in flight, or done and waiting their turn), so that one slow input does not idle the rest. */
const WINDOW = 2
