import type { ShardInfo } from './shard-info.ts'

/** Names the file of a shard as Hugging Face does: `data/train-00000-of-00001.parquet`. Throws where there is no such shard. */
export function shardPath(folder: string, { split, shard, shards }: ShardInfo, extension: string): string {
  if (!(Number.isInteger(shard) && shard >= 0 && shard < shards)) {
    throw new RangeError(`Expected a shard from 0 to ${shards - 1}, got \`${shard}\``)
  }
  if (!/^\w+(?:\.\w+)*$/.test(split))
    throw new Error(`Expected a split of letters, digits, \`_\` and \`.\`, got \`${split}\``)
  return `${folder}/${split}-${fiveDigits(shard)}-of-${fiveDigits(shards)}.${extension}`
}

function fiveDigits(value: number): string {
  return String(value).padStart(5, '0')
}
