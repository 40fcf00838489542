import { readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'

/** Fills a part of `into` from its beginning and gives how many bytes it was; 0 when there are no more. */
export type ReadBytes = (into: Uint8Array) => Promise<number>

/** Data that are being read. */
export interface OpenBytes {
  readonly read: ReadBytes
  close(): Promise<void>
}

/** Compressed data that are damaged or cut off. */
export class GzipError extends Error {
  override readonly name = 'GzipError'
}

/** Opens a file, or bytes as they come. What begins as gzip does, whatever its name, is decompressed; `read` throws a `GzipError` where it is damaged. */
export async function openBytes(source: string | AsyncIterable<Uint8Array>): Promise<OpenBytes> {
  const { read, close } = typeof source === 'string' ? await openFile(source) : readerOf(source)
  const head = Buffer.alloc(2)
  let length = 0
  for (let got = -1; length < 2 && got !== 0; length += got) got = await read(head.subarray(length))
  const whole = after(head.subarray(0, length), read)
  return { read: head.equals(GZIP) ? readerOf(inflate(whole)).read : whole, close }
}

/** The first bytes of each member of a gzip file (RFC 1952, section 2.3.1). */
const GZIP = Buffer.from([0x1f, 0x8b])

async function openFile(path: string): Promise<OpenBytes> {
  const handle = await open(path)
  const isFile = (await handle.stat()).isFile()
  return {
    async read(into) {
      if (!isFile) return (await handle.read(into)).bytesRead
      // What lies in a file is read at once: to wait for a thread of Node costs more on a busy machine. Other events get their turn before.
      await setImmediate()
      return readSync(handle.fd, into)
    },
    close: () => handle.close(),
  }
}

function readerOf(source: AsyncIterable<Uint8Array>): OpenBytes {
  const iterator = source[Symbol.asyncIterator]()
  let waiting: Uint8Array = new Uint8Array()
  return {
    async read(into) {
      while (waiting.length === 0) {
        const { done, value } = await iterator.next()
        if (done) return 0
        waiting = value
      }
      const taken = waiting.subarray(0, into.length)
      into.set(taken)
      waiting = waiting.subarray(taken.length)
      return taken.length
    },
    async close() {
      await iterator.return?.()
    },
  }
}

/** Reads bytes that were read already, then the rest. */
function after(head: Uint8Array, read: ReadBytes): ReadBytes {
  let waiting = head
  return async (into) => {
    if (waiting.length === 0) return read(into)
    const taken = waiting.subarray(0, into.length)
    into.set(taken)
    waiting = waiting.subarray(taken.length)
    return taken.length
  }
}

/**
 * Decompresses. All that a piece holds is taken before the next one is given to zlib, so that nothing which came before a damage is lost in a buffer
 * of the stream: a piece can hold a thousand times its own size, and is small.
 */
async function* inflate(read: ReadBytes): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES })
  const ready: Uint8Array[] = []
  gunzip.on('data', (chunk) => ready.push(chunk))
  const failed = new Promise<Error>((resolve) => gunzip.on('error', resolve))
  const ended = new Promise<undefined>((resolve) => gunzip.on('end', () => resolve(undefined)))
  const give = (piece: Uint8Array) => new Promise<undefined>((resolve) => gunzip.write(piece, () => resolve(undefined)))
  let given = 0
  for (;;) {
    const piece = Buffer.alloc(PIECE_BYTES)
    const length = await read(piece)
    given += length
    if (length === 0) gunzip.end()
    const failure = await Promise.race([failed, length === 0 ? ended : give(piece.subarray(0, length))])
    yield* ready.splice(0)
    if (failure) throw new GzipError(`Unexpected ${failure.message.replace(/^unexpected /, '')}`, { cause: failure })
    if (length > 0) continue
    if (gunzip.bytesWritten < given)
      throw new GzipError(`Unexpected ${given - gunzip.bytesWritten} bytes after the compressed data`)
    return
  }
}

const PIECE_BYTES = 2 ** 15
