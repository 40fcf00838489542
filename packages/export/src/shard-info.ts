/** Which part of a table a file holds. */
export interface ShardInfo {
  /** The split, such as `train`. */
  readonly split: string
  /** 0-based. */
  readonly shard: number
  /** How many there are. */
  readonly shards: number
}
