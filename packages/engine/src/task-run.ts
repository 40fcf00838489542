import { threadId } from 'node:worker_threads'

/** When and where a task was run, whether it came to a good end or not. */
export interface TaskRun {
  readonly name: string
  /** The number of the thread; 0 is the one that opened the pool. */
  readonly thread: number
  /** Milliseconds since 1970, by a clock that never goes back and that all threads share. */
  readonly start: number
  readonly end: number
}

/** Says that a task of this thread, begun at `start`, has just ended. */
export function endTask(name: string, start: number): TaskRun {
  return { name, thread: threadId, start, end: now() }
}

/** The time of `TaskRun`s. */
export function now(): number {
  return performance.timeOrigin + performance.now()
}
