import type { ShardInfo } from './shard-info.ts'

/** Names a shard as Hugging Face does: `train-00000-of-00001`. Throws where there is no such shard. */
export function shardName({ split, shard, shards }: ShardInfo): string {
  if (!(Number.isInteger(shard) && shard >= 0 && shard < shards)) {
    throw new RangeError(`Expected a shard from 0 to ${shards - 1}, got \`${shard}\``)
  }
  if (!/^\w+(?:\.\w+)*$/.test(split))
    throw new Error(`Expected a split of letters, digits, \`_\` and \`.\`, got \`${split}\``)
  return `${split}-${fiveDigits(shard)}-of-${fiveDigits(shards)}`
}

function fiveDigits(value: number): string {
  return String(value).padStart(5, '0')
}
