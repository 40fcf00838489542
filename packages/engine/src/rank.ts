/** One of the tasks of a stage: plain data, so that any thread, or a machine that sees the folder and the cache, can run it. */
export interface Rank {
  /** See `cacheKey`: of all that the output depends on. The cache has the marker of a rank that is done under it. */
  readonly key: Uint8Array
  /** Where the output goes, a folder of its own that `commitRank` makes. Only ranks with the same key have the same. */
  readonly folder: string
}
