import { fileURLToPath } from 'node:url'
import type { Runner } from './open-in-process.ts'
import type { TaskRun } from './task-run.ts'
import type { Reply } from './thread.ts'
import { unpackError } from './unpack-error.ts'

export interface ThreadOptions {
  readonly jobs: number
  readonly onTask: (run: TaskRun) => void
  readonly onCrash: (error: unknown) => void
}

/**
 * Opens a task module in each of `jobs` threads. What goes wrong while it opens comes out of each `run`; `onCrash` is told
 * of an error that belongs to no task. `close` ends the threads at once, whatever they are doing.
 */
export function openThreads(module: URL, data: unknown, { jobs, onTask, onCrash }: ThreadOptions): Runner {
  // Imported when there are to be threads: it takes a while.
  const opened = import('piscina').then(({ Piscina }) => {
    const piscina = new Piscina({
      // The built entry, also when this file runs as a source: a thread of Node 20 cannot load TypeScript.
      filename: fileURLToPath(new URL('../dist/thread.js', import.meta.url)),
      minThreads: jobs,
      maxThreads: jobs,
      concurrentTasksPerWorker: 2,
      // A thread that waits for its next task stays awake for others, such as the inspector. A task takes milliseconds; this, microseconds.
      atomics: 'disabled',
      workerData: { module: module.href, data },
    })
    piscina.on('error', onCrash)
    return piscina
  })

  return {
    async run(name, input) {
      const reply: Reply = await (await opened).run({ name, input })
      onTask(reply.ran)
      if ('error' in reply) throw unpackError(reply.error)
      return reply.result
    },
    close: async () => (await opened).destroy(),
  }
}
