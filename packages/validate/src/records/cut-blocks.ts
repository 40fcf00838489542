import type { Block } from './block.ts'
import { countUnits } from './count-units.ts'
import type { ReadBytes } from './open-bytes.ts'

/**
 * Cuts data into blocks of whole records, which end at LF bytes and at nothing else; a document is one block. A block lies in memory that threads
 * share, so that to hand it over copies nothing, and that is used again: it stands until `alive` blocks more have been asked for. When reading
 * fails, the records that are whole come first.
 */
export async function* cutBlocks(read: ReadBytes, isDocument: boolean, alive: number): AsyncIterable<Block> {
  const bufferOf = openRing(alive + 1)
  let kept: Buffer = Buffer.alloc(0)
  const blockBytes = alive === 1 ? ALONE : AMONG_OTHERS
  let given = 0
  for (let ended = false; !ended; ) {
    const buffer = bufferOf(given, kept.length + Math.max(blockBytes, kept.length))
    kept.copy(buffer)
    const { length, failure } = await fill(read, buffer, kept.length)
    ended = length < buffer.length
    const lastEnd = isDocument ? 0 : buffer.subarray(kept.length, length).lastIndexOf(LF) + 1
    const end = ended && failure === undefined ? length : lastEnd === 0 ? 0 : kept.length + lastEnd
    if (end > 0 || (isDocument && ended && given === 0 && failure === undefined)) {
      yield { bytes: buffer.subarray(0, end), isFirst: given === 0, isDocument, skipped: null }
      given++
    }
    if (failure !== undefined) throw failure
    kept = buffer.subarray(end, length)
    if (kept.length > MOST_BYTES) {
      const { skipped, rest } = await skipRecord(read, kept, isDocument)
      yield { bytes: new Uint8Array(), isFirst: given === 0, isDocument, skipped }
      given++
      kept = rest
    }
  }
}

const LF = 0x0a

/** Bytes of a block that is alone: it stays in the cache of a core. */
const ALONE = 2 ** 20

/** Bytes of one among others: to hand it to a thread costs little beside the work on it. */
const AMONG_OTHERS = 2 ** 22

/** Of one record: 1 GB. */
const MOST_BYTES = 1e9

/** Gives the shared buffer of a turn, with so many bytes at least: the same ones again after `count` turns. */
function openRing(count: number): (turn: number, size: number) => Buffer {
  const buffers: Buffer[] = []
  return (turn, size) => {
    const known = count === Infinity ? undefined : buffers[turn % count]
    if (known !== undefined && known.length >= size && known.length <= 2 * size) return known
    const buffer = Buffer.from(new SharedArrayBuffer(Math.ceil(size / PAGE) * PAGE))
    if (count !== Infinity) buffers[turn % count] = buffer
    return buffer
  }
}

/** Buffers grow by as much. */
const PAGE = 2 ** 20

/** Reads until the buffer is full or the data end. */
async function fill(read: ReadBytes, buffer: Buffer, from: number): Promise<{ length: number; failure?: unknown }> {
  let length = from
  try {
    while (length < buffer.length) {
      const got = await read(buffer.subarray(length))
      if (got === 0) break
      length += got
    }
    return { length }
  } catch (failure) {
    return { length, failure }
  }
}

/** Reads on to the end of a record that began with `kept`, and forgets it; gives what follows. */
async function skipRecord(read: ReadBytes, kept: Buffer, isDocument: boolean) {
  let bytes = kept.length
  let units = countUnits(kept)
  for (;;) {
    const buffer = Buffer.alloc(ALONE)
    const length = await read(buffer)
    const end = isDocument ? 0 : buffer.subarray(0, length).indexOf(LF) + 1
    const passed = end === 0 ? length : end
    bytes += passed
    units += countUnits(buffer.subarray(0, passed))
    if (length === 0 || end > 0) return { skipped: { bytes, units }, rest: buffer.subarray(passed, length) }
  }
}
