import { compareBytes } from '@copydesk/document'
import type { Cache } from '@copydesk/engine'
import { findIdCollisions } from '@copydesk/validate/documents'
import { decodeHead, decodeOutcome, type Outcome, type OutcomeHead } from '../document/outcome.ts'
import { summaryKey } from './find-summary.ts'
import { OutcomeLost } from './outcome-lost.ts'
import { rejectCollision } from './reject-collision.ts'
import { KEY, SUMMARY_BYTES } from './summary.ts'

/**
 * Reads the outcomes of a shard, one after the other, in the order of the bytes of their ids, then of their paths and places. Those that share
 * an id are rejected: none can be told from the others; what was filtered shares none. Their heads are read before, and no more than these is
 * held. Throws `OutcomeLost` where the cache lacks one.
 */
export function* readOutcomes(keys: Uint8Array, cache: Cache): Generator<Outcome, void, undefined> {
  const heads = readHeads(keys, cache)
  const messages = collisionMessages(heads)
  for (const head of heads) {
    const outcome = decodeOutcome(readValue(head.key, cache))
    const message = messages.get(head)
    yield message === undefined ? outcome : rejectCollision(outcome, message)
  }
}

/** What the order depends on, and the key of the outcome. */
interface KeyedHead extends OutcomeHead {
  readonly key: Uint8Array
}

function readHeads(keys: Uint8Array, cache: Cache): readonly KeyedHead[] {
  const heads: KeyedHead[] = []
  for (let at = 0; at < keys.length; at += KEY.end - KEY.start) {
    const key = keys.subarray(at, at + KEY.end - KEY.start)
    heads.push({ ...decodeHead(readValue(summaryKey(key), cache).subarray(SUMMARY_BYTES)), key })
  }
  return heads.sort((a, b) => compareBytes(a.id, b.id) || compareBytes(a.path, b.path) || a.byte - b.byte)
}

function readValue(key: Uint8Array, cache: Cache): Uint8Array {
  const kept = cache.get(key)
  if (!kept) throw new OutcomeLost()
  return kept
}

function collisionMessages(heads: readonly KeyedHead[]): ReadonlyMap<KeyedHead, string> {
  const inputs = heads.filter(({ status }) => status !== 'filtered')
  const collisions = findIdCollisions(
    inputs.map(({ id, path, line }) => ({ id, path: line === 1 ? path : `${path}:${line}` })),
  )
  const messages = new Map<KeyedHead, string>()
  // They come in the order of the inputs, for those of one id stand together.
  for (const input of inputs) {
    const collision = collisions[messages.size]
    if (collision?.id === input.id) messages.set(input, collision.message)
  }
  return messages
}
