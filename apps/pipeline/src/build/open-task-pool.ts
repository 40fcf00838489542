import { openPool, type Pool, type TaskRun } from '@copydesk/engine'
import type { TaskData, Tasks } from './tasks.ts'

export interface TaskPoolOptions {
  readonly data: TaskData
  readonly jobs: number
  readonly signal?: AbortSignal | undefined
  readonly onTask?: ((run: TaskRun) => void) | undefined
}

/** Opens so many threads that process files and write shards; with one job there is none, unless there are plugins, which may do anything. */
export function openTaskPool({ data, jobs, signal, onTask }: TaskPoolOptions): Pool<Tasks> {
  const module = new URL('./tasks.js', import.meta.url)
  const isolated = data.plugins.length > 0
  return openPool<Tasks>({ module, data, jobs: Math.max(1, jobs), isolated, onTask, ...(signal && { signal }) })
}
