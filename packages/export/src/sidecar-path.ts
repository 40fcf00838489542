import type { ShardInfo } from './shard-info.ts'
import { shardPath } from './shard-path.ts'
import type { SidecarTable } from './sidecar-tables.ts'

/** Names the file of a sidecar's shard: `findings/train-00000-of-00001.jsonl`. */
export function sidecarPath(table: SidecarTable, info: ShardInfo): string {
  return shardPath(table, info, 'jsonl')
}
