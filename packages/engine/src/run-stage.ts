import type { Cache } from './open-cache.ts'
import type { Rank } from './rank.ts'

export interface StageOptions<Task extends Rank> {
  readonly cache: Cache
  /** Whether the output that a marker speaks of is there, or could be put there again: then the rank need not run. */
  stands(marker: Uint8Array, rank: Task): boolean
  /** Runs ranks (there may be none), in whatever order and wherever; each ends with `commitRank`. */
  run(ranks: readonly Task[]): AsyncIterable<unknown>
}

/** The marker of each rank, in their order; undefined where the cache has lost it since. They are read one at a time. */
export type Markers = Iterable<Uint8Array | undefined>

/**
 * Runs a stage: those of its ranks that are not done. All that a rank gives the next stage is in its marker and its folder.
 */
export async function runStage<Task extends Rank>(
  ranks: readonly Task[],
  { cache, stands, run }: StageOptions<Task>,
): Promise<Markers> {
  const open = ranks.filter((rank) => {
    const marker = cache.get(rank.key)
    return marker === undefined || !stands(marker, rank)
  })
  for await (const _ of run(open)) {
  }
  cache.refresh()
  return {
    *[Symbol.iterator]() {
      for (const { key } of ranks) yield cache.get(key)
    },
  }
}
