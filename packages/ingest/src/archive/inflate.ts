import type { Gunzip, InflateRaw } from 'node:zlib'
import { ContainerError } from '../container-error.ts'
import { isBomb } from './is-bomb.ts'

/**
 * Unpacks a stream of bytes as far as they are whole: what stands before a fault always comes out, and then a `ContainerError`. (A stream that is piped
 * drops what waits in it when it fails, so that the last rows before a cut would come or not as it happens.) More than there should be is a fault, too.
 */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  stream: Gunzip | InflateRaw,
): AsyncGenerator<Buffer, void, undefined> {
  let ready: Buffer[] = []
  let failure: Error | undefined
  let taken = 0
  let made = 0
  const failed = new Promise<void>((resolve) => {
    stream.once('error', (error) => {
      failure = faultOf(error)
      resolve()
    })
  })
  const ended = new Promise((resolve) => stream.once('end', resolve))
  stream.on('data', (chunk: Buffer) => {
    made += chunk.length
    if (isBomb(made, taken)) stream.destroy(bombOf(taken))
    else ready.push(chunk)
  })
  function* come(): Iterable<Buffer> {
    const chunks = ready
    ready = []
    yield* chunks
    if (failure) throw failure
  }
  try {
    for await (const chunk of chunks) {
      taken += chunk.length
      await Promise.race([new Promise((resolve) => stream.write(chunk, resolve)), failed])
      yield* come()
    }
    stream.end()
    await Promise.race([ended, failed])
    yield* come()
  } finally {
    stream.destroy()
  }
}

function faultOf(error: NodeJS.ErrnoException): Error {
  if (error instanceof ContainerError) return error
  return new ContainerError(
    'archive-damaged',
    error.code === 'Z_BUF_ERROR'
      ? 'Unexpected end of the compressed data, expected the rest of it'
      : `Unexpected compressed data (${error.message}), expected what can be unpacked`,
  )
}

function bombOf(taken: number): ContainerError {
  return new ContainerError('archive-bomb', `Unexpected size of what ${taken} bytes unpack to, expected no bomb`)
}
