import type { Cache } from './open-cache.ts'
import type { Rank } from './rank.ts'

export interface StageOptions<Task extends Rank> {
  readonly cache: Cache
  /** Whether the output that a marker speaks of is there, or could be put there again: then the rank need not run. */
  stands(marker: Uint8Array, rank: Task): boolean
  /** Runs ranks (there may be none), in whatever order and wherever; each ends with `commitRank`. */
  run(ranks: readonly Task[]): AsyncIterable<unknown>
}

/** Runs a stage: those of its ranks that are not done. All that a rank gives the next stage is its marker, which the cache has under its key, and its folder. */
export async function runStage<Task extends Rank>(
  ranks: readonly Task[],
  { cache, stands, run }: StageOptions<Task>,
): Promise<void> {
  const open = ranks.filter((rank) => {
    const marker = cache.get(rank.key)
    return marker === undefined || !stands(marker, rank)
  })
  for await (const _ of run(open)) {
  }
  cache.refresh()
}
