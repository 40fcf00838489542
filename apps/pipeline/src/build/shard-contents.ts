import { hash } from 'node:crypto'
import type { Cache } from '@copydesk/engine'
import { shardsOf } from './shards-of.ts'
import { namesIn, type WrittenShard } from './written-shard.ts'

/** What stands in shards, for the lock file. */
export interface ShardContents {
  /** The digest of all rows that each file or member led to, by its path. */
  readonly inputs: Iterable<readonly [path: string, digest: string]>
  /** The digest of the text of each document, by its id. */
  readonly texts: Iterable<readonly [id: string, digest: string]>
}

/** Gives what stands in shards, by the keys of their markers, when it is iterated: few ask for it. */
export function shardContents(keys: readonly Uint8Array[], cache: Cache): ShardContents {
  const shards = shardsOf(keys, cache)
  return {
    inputs: { [Symbol.iterator]: () => digestsByPath(shards) },
    texts: { [Symbol.iterator]: () => textsIn(shards) },
  }
}

/** One digest for each file: of its own rows, or of the digests of all that stands in it. */
function* digestsByPath(shards: Iterable<WrittenShard>): Generator<readonly [path: string, digest: string]> {
  const byPath = new Map<string, string[]>()
  for (const shard of shards) {
    for (const [path, digest] of namesIn(shard).inputs) {
      const digests = byPath.get(path)
      if (digests) digests.push(digest)
      else byPath.set(path, [digest])
    }
  }
  for (const [path, digests] of byPath) yield [path, digests.length === 1 ? (digests[0] as string) : digestOf(digests)]
}

function* textsIn(shards: Iterable<WrittenShard>): Generator<readonly [id: string, digest: string]> {
  for (const shard of shards) yield* namesIn(shard).texts
}

function digestOf(digests: readonly string[]): string {
  return hash('sha256', [...digests].sort().join('\n')).slice(0, 16)
}
