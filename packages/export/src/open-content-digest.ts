import { createHash } from 'node:crypto'
import { orderRecords } from './order-records.ts'

/** The digest of a table that is being computed. */
export interface ContentDigest {
  /** Takes a row: its canonical JSON without a line end. */
  add(line: string | Uint8Array): void
  /** Takes the SHA-256 of a row, 32 bytes, computed elsewhere (in another thread, on another machine). */
  addDigest(rowDigest: Uint8Array): void
  /** The digest of the rows so far, in lower-case hexadecimal. */
  digest(): string
}

/**
 * Opens the content digest of a table: the SHA-256 over the SHA-256 of each of its rows, sorted. Neither the order of the rows nor
 * their distribution over shards matters; a row that is there twice counts twice. Holds 32 bytes a row; twice as many while it is computed.
 */
export function openContentDigest(): ContentDigest {
  let digests = Buffer.alloc(ROW * 1024)
  let rows = 0
  const addDigest = (rowDigest: Uint8Array): void => {
    if (rowDigest.length !== ROW) throw new RangeError(`Expected ${ROW} bytes, got \`${rowDigest.length}\``)
    if (rows * ROW === digests.length) digests = Buffer.concat([digests, Buffer.alloc(digests.length)])
    digests.set(rowDigest, rows * ROW)
    rows++
  }
  return {
    add: (line) => addDigest(createHash('sha256').update(line).digest()),
    addDigest,
    digest: () => digestOfSorted(digests, rows),
  }
}

/** The bytes of one SHA-256. */
const ROW = 32

function digestOfSorted(digests: Buffer, rows: number): string {
  const sorted = Buffer.alloc(rows * ROW)
  const order = orderRecords(digests.subarray(0, sorted.length), { size: ROW, start: 0, end: ROW })
  for (const [index, at] of order.entries()) digests.copy(sorted, index * ROW, at, at + ROW)
  return createHash('sha256').update(sorted).digest('hex')
}
