import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Cache, mergeSegments, openCache, type Pool, pruneCache } from '@copydesk/engine'
import type { Draft } from '@copydesk/export/output'
import type { BuildOptions } from './build-options.ts'
import { openTaskPool } from './open-task-pool.ts'
import { OutcomeLost } from './outcome-lost.ts'
import { taskData } from './task-data.ts'
import type { TaskData, Tasks } from './tasks.ts'

/** What is believed: files that look as they did, what the cache has of the same bytes, or nothing that was there before. */
export type Trust = 'files' | 'bytes' | 'nothing'

/** Tells a person what is wrong, each thing once. */
export type Warn = (message: string) => void

/** What the steps of a build share. */
export interface Work {
  readonly options: BuildOptions
  readonly trust: Trust
  readonly warn: Warn
  readonly draft: Draft
  readonly cache: Cache
  readonly data: TaskData
  /** Where shards wait until they are whole. */
  readonly ranks: string
  /** A pool of as many threads as are wanted and useful. */
  poolOf(useful: number): Pool<Tasks>
  /** Ends the threads, and gives back their memory; there are new ones when they are needed. */
  endThreads(): Promise<void>
  /** Takes away what waited in the draft and is no part of the dataset. */
  tidy(): void
  /** Ends the threads and closes the cache. */
  close(): Promise<void>
}

/** Opens what the steps of a build share. Throws `OutcomeLost` where there is no cache that can be used. */
export function openWork(options: BuildOptions, trust: Trust, draft: Draft, tell: Warn): Work {
  const { config, configFile, signal, jobs, onTask } = options
  // Without a cache, outcomes wait in the draft for their shards.
  const kept = trust === 'nothing' ? null : options.cache
  const folder = kept?.folder ?? join(draft.folder, 'outcomes')
  // What is wrong there ends the build, and is its error.
  const warn = kept ? tell : () => {}
  if (kept) tidyQuietly(kept)
  const data = taskData(config, configFile, { cache: folder, verify: trust === 'bytes' })
  const cache = openCache({ folder, warn })
  // Why a cache cannot be used at all has been told.
  if (!cache.usable) throw new OutcomeLost(kept ? undefined : cache.failure)
  const ranks = join(draft.folder, 'ranks')
  const pools = new Map<number, Pool<Tasks>>()
  const endThreads = async (): Promise<void> => {
    for (const [size, pool] of pools) {
      pools.delete(size)
      await pool.close()
    }
  }
  return {
    options,
    trust,
    warn,
    draft,
    cache,
    data,
    ranks,
    poolOf(useful) {
      const size = Math.max(1, Math.min(jobs, useful))
      const [, open] = [...pools].find(([threads]) => threads >= size) ?? []
      if (open) return open
      const pool = openTaskPool({ data, jobs: size, signal, onTask })
      pools.set(size, pool)
      return pool
    },
    endThreads,
    tidy() {
      for (const left of kept ? [ranks] : [ranks, folder]) rmSync(left, { recursive: true, force: true })
    },
    async close() {
      await endThreads()
      cache.close()
    },
  }
}

/** Whoever owns the folder may not let us. */
function tidyQuietly({ folder, maxBytes }: NonNullable<BuildOptions['cache']>): void {
  try {
    pruneCache(folder, maxBytes)
    mergeSegments(folder)
  } catch {}
}
