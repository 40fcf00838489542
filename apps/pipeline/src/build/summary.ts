import { cacheKey } from '@copydesk/engine'
import type { Outcome } from '../document/outcome.ts'

/** What the whole corpus must know of an input: of fixed size, so that a million of them are 52 MB and no object. */
export interface Summary {
  readonly id: string
  readonly status: Outcome['status']
  /** The key of the outcome in the cache. */
  readonly key: Uint8Array
}

/** The bytes of a summary: signature (16, zeros for none), digest of the id (16), key (16), status (2), and whether the input could not be read (2). */
export const SUMMARY_BYTES = 52

export const SIGNATURE = { start: 0, end: 16 }
export const ID = { start: 16, end: 32 }
export const KEY = { start: 32, end: 48 }
export const STATUS = { start: 48, end: 50 }
const UNREAD = 50

/** Makes a summary without a signature. */
export function encodeSummary({ id, status, key }: Summary): Buffer {
  const bytes = Buffer.alloc(SUMMARY_BYTES)
  bytes.set(idDigest(id), ID.start)
  bytes.set(key, KEY.start)
  bytes.writeUInt16LE(statuses.indexOf(status), STATUS.start)
  return bytes
}

/** The summary with the signature of the file that the input stands in (see `SignedInput`); null where that is to be read again. */
export function signed(summary: Buffer, signature: string | null): Buffer {
  const bytes = Buffer.from(summary)
  if (signature === null) bytes.fill(0, SIGNATURE.start, SIGNATURE.end)
  else bytes.write(signature, SIGNATURE.start, 'hex')
  return bytes
}

/** The summary of an input that could not be read this time. */
export function unread(summary: Buffer): Buffer {
  const bytes = Buffer.from(summary)
  bytes.writeUInt16LE(1, UNREAD)
  return bytes
}

export function isUnread(summaries: Buffer, at: number): boolean {
  return summaries.readUInt16LE(at + UNREAD) !== 0
}

/** The status in the summary that begins at `at`. */
export function statusAt(summaries: Buffer, at: number): Outcome['status'] {
  return statuses[summaries.readUInt16LE(at + STATUS.start)] as Outcome['status']
}

/** The first 16 bytes of the SHA-256 of an id, whose first bits are its shard (see `planShards`). */
function idDigest(id: string): Uint8Array {
  return cacheKey(id)
}

const statuses = ['accepted', 'rejected', 'filtered'] as const
