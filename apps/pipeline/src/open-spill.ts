import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { shardOf } from './shard-of.ts'

/** Outcomes on their way from the inputs to the shards, on disk, because nobody knows the number of shards before the last input. */
export interface Spill {
  /** Keeps an encoded outcome. */
  add(id: string, encoded: string): void
  /** Writes what is still in memory. */
  flush(): void
  /** The files that hold the outcomes of a shard, and perhaps of others. */
  filesOf(shard: number, shards: number): readonly string[]
  remove(): void
}

/** Opens a spill in a new folder. Outcomes are parted by the same hash as shards, so that a shard's are in one file or in a few. */
export function openSpill(folder: string): Spill {
  mkdirSync(folder)
  const waiting = Array.from({ length: PARTS }, () => '')
  const fileOf = (part: number) => join(folder, String(part))
  const write = (part: number) => {
    appendFileSync(fileOf(part), waiting[part] as string)
    waiting[part] = ''
  }
  return {
    add(id, encoded) {
      const part = shardOf(id, PARTS)
      waiting[part] += encoded
      if ((waiting[part] as string).length > CHUNK) write(part)
    },
    flush: () => waiting.forEach((_, part) => void write(part)),
    filesOf: (shard, shards) => partsOf(shard, shards).map(fileOf),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A power of two; with fewer shards each has several parts, with more several have one. */
const PARTS = 64

/** UTF-16 units. */
const CHUNK = 1 << 18

function partsOf(shard: number, shards: number): readonly number[] {
  if (shards >= PARTS) return [Math.floor((shard * PARTS) / shards)]
  const each = PARTS / shards
  return Array.from({ length: each }, (_, index) => shard * each + index)
}
