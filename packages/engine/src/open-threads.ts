import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { Piscina } from 'piscina'
import type { Runner } from './open-in-process.ts'
import { TaskLost } from './task-lost.ts'
import { now, type TaskRun } from './task-run.ts'
import type { Reply, ThreadTask } from './thread.ts'
import { unpackError } from './unpack-error.ts'

export interface ThreadOptions {
  readonly jobs: number
  /** How many tasks a thread is given at a time: with more than one, the next does not wait for this thread, and is lost with the first. */
  readonly tasksAThread: number
  readonly onTask: (run: TaskRun) => void
  readonly onCrash: (error: unknown) => void
}

/**
 * Opens a task module in each of `jobs` threads. What goes wrong while it opens comes out of each `run`, and a `TaskLost` out
 * of one whose thread ended; another thread takes its place. `onCrash` is told of an error that belongs to no task. `close`
 * ends the threads at once, whatever they are doing.
 */
export function openThreads(
  module: URL,
  data: unknown,
  { jobs, tasksAThread, onTask, onCrash }: ThreadOptions,
): Runner {
  // Each thread has a heap of its own, and V8 lets each grow fourfold before it collects, where the machine has much memory. The flag holds for the process.
  setFlagsFromString(HEAP_GROWTH)
  // Imported when there are to be threads: it takes a while.
  const opened = import('piscina').then(({ Piscina }) => {
    const piscina = new Piscina({
      // The built entry, also when this file runs as a source: a thread of Node 20 cannot load TypeScript.
      filename: fileURLToPath(new URL('../dist/thread.js', import.meta.url)),
      minThreads: jobs,
      maxThreads: jobs,
      concurrentTasksPerWorker: tasksAThread,
      // A thread that waits for its next task stays awake for others, such as the inspector. A task takes milliseconds; this, microseconds.
      atomics: 'disabled',
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      workerData: { module: module.href, data },
    })
    piscina.on('error', onCrash)
    return piscina
  })

  return {
    async run(name, input, seconds) {
      const piscina = await opened
      const atWork = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT))
      const limit = limitTime(piscina, atWork, seconds)
      const task: ThreadTask = { name, input, atWork }
      const reply: Reply = await piscina
        .run(task)
        .catch((error) => {
          // What a task throws comes in the reply; an input that can't be cloned does not get there.
          if (error?.name === 'DataCloneError') throw error
          throw new TaskLost(limit.isOver() ? 'timeout' : 'crash', error)
        })
        .finally(limit.stop)
      onTask(reply.ran)
      if ('error' in reply) throw unpackError(reply.error)
      return reply.result
    },
    close: async () => (await opened).destroy(),
  }
}

/** Ends the thread of a task that has been at work for too long; while it waits for the thread, its time does not run. */
function limitTime(piscina: Piscina, atWork: Float64Array, seconds: number) {
  let isOver = false
  let timer: NodeJS.Timeout | undefined
  const wait = (ms: number) => {
    timer = setTimeout(look, Math.min(ms, LONGEST_TIMER))
  }
  const look = () => {
    const [thread, start = 0] = atWork
    const left = seconds * 1000 - (start === 0 ? 0 : now() - start)
    if (left > 0) return wait(left)
    isOver = true
    piscina.threads.find(({ threadId }) => threadId === thread)?.terminate()
  }
  wait(seconds * 1000)
  return { isOver: () => isOver, stop: () => clearTimeout(timer) }
}

/** In milliseconds; Node fires a longer one at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** A heap may grow to twice of what was alive at the last collection. It bounds garbage; what a task needs, it still gets. */
const HEAP_GROWTH = '--heap-growing-percent=100'

/** Half of V8's own: semi-spaces of 8 MB. Measured with 20,000 documents and two threads: 480 MB in place of 650, and as fast. */
const YOUNG_MB = 24
