import { setImmediate } from 'node:timers/promises'
import { openTasks } from './open-tasks.ts'
import { endTask, now, type TaskRun } from './task-run.ts'

/** Something that runs tasks by name: this process, or threads. */
export interface Runner {
  /** A thread bounds the time of a task, in seconds; this process can't. */
  run(name: string, input: unknown, seconds: number): Promise<unknown>
  close(): Promise<void>
}

/** Opens a task module in this process. What goes wrong while it opens comes out of each `run`. */
export function openInProcess(module: URL, data: unknown, onTask: (run: TaskRun) => void): Runner {
  const opened = openTasks(module.href, data)
  opened.catch(() => {})
  let rested = performance.now()

  return {
    async run(name, input) {
      // Synchronous tasks over synchronous inputs would never let a timer or a Ctrl-C through.
      if (performance.now() - rested > WORK_MS) {
        await setImmediate()
        rested = performance.now()
      }
      const tasks = await opened
      const start = now()
      try {
        return await tasks.run(name, input)
      } finally {
        onTask(endTask(name, start))
      }
    },
    // What is being opened may still write; nobody must find it there afterwards.
    close: () =>
      opened.then(
        (tasks) => tasks.close(),
        () => {},
      ),
  }
}

/** Milliseconds of work after which other events get their turn. */
const WORK_MS = 20
