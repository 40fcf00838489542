export { type Cache, type CacheOptions, openCache } from './open-cache.ts'
export { openPool, type Pool, type PoolOptions, type TaskRecord } from './open-pool.ts'
export type { TaskRun } from './task-run.ts'
