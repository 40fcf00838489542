import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Runner } from './open-in-process.ts'
import type { Reply } from './thread.ts'
import { unpackError } from './unpack-error.ts'

/**
 * Opens a task module in each of `jobs` threads. What goes wrong while it opens comes out of each `run`; `onCrash` is told
 * of an error that belongs to no task. `close` ends the threads at once, whatever they are doing.
 */
export function openThreads(module: URL, data: unknown, jobs: number, onCrash: (error: unknown) => void): Runner {
  const piscina = new Piscina({
    // The built entry, also when this file runs as a source: a thread of Node 20 cannot load TypeScript.
    filename: fileURLToPath(new URL('../dist/thread.js', import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 2,
    workerData: { module: module.href, data },
  })
  piscina.on('error', onCrash)

  return {
    async run(name, input) {
      const reply: Reply = await piscina.run({ name, input })
      if ('error' in reply) throw unpackError(reply.error)
      return reply.result
    },
    close: () => piscina.destroy(),
  }
}
