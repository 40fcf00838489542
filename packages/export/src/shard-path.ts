import type { ShardInfo } from './shard-info.ts'
import { shardName } from './shard-name.ts'

/** Names the file of a shard: `data/train-00000-of-00001.parquet`. Throws where there is no such shard. */
export function shardPath(folder: string, info: ShardInfo, extension: string): string {
  return `${folder}/${shardName(info)}.${extension}`
}
