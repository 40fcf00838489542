import { ContainerError } from '../container-error.ts'
import { openRowScanner, signAt, type Units } from './open-row-scanner.ts'

/** A row as it stands in its file. */
export interface SplitRow {
  /** Without the line end; null where there are too many. */
  readonly bytes: Buffer | null
  /** Where it begins in the file: 1-based. */
  readonly line: number
  /** Where it begins in the file: 0-based, byte order mark included. */
  readonly byte: number
}

/** How a file of rows is written. */
export interface RowFormat {
  readonly units: Units
  /** The length of the byte order mark. */
  readonly mark: number
  /** What parts the fields; null where each line is a row. */
  readonly delimiter: string | null
}

/** Splits a stream of bytes, from behind the byte order mark, into the rows that are not blank. It holds one row at a time, and none of more than `MAX_ROW` bytes. */
export async function* splitRows(
  chunks: AsyncIterator<Uint8Array>,
  { units, mark, delimiter }: RowFormat,
): AsyncGenerator<SplitRow, void, undefined> {
  const scanner = openRowScanner(units, delimiter?.charCodeAt(0) ?? null)
  let bytes: Buffer = Buffer.alloc(0)
  let origin = mark
  let at = 0
  let line = 1
  let skipping = false
  let failure: unknown
  for (let ended = false; ; ) {
    const tooLong = bytes.length - at > MAX_ROW
    const end = at < bytes.length ? scanner.find(bytes, at, ended || tooLong) : -1
    if (end === -1) {
      if (failure) throw placed(failure, line, origin + at)
      if (ended) return
      const more = await takeAtLeast(chunks, bytes.length - at)
      ended = more.ended
      failure = more.failure
      origin += at
      bytes = Buffer.concat([bytes.subarray(at), more.bytes])
      at = 0
      continue
    }
    const cut = tooLong && end === bytes.length
    if (!skipping && !isBlank(bytes, at, end, units)) {
      yield { bytes: end - at > MAX_ROW ? null : bytes.subarray(at, end), line, byte: origin + at }
    }
    if (cut) scanner.skipLine()
    skipping = cut
    const next = cut ? end : behindLineEnd(bytes, end, units)
    line += countLineEnds(bytes, at, next, units)
    at = next
  }
}

/** A row of more bytes is not read: it must fit into memory several times over. */
export const MAX_ROW = 64 * 2 ** 20

/** At least so many bytes as there are already, so that a long row is put together in few steps; and what failed behind them. */
async function takeAtLeast(
  chunks: AsyncIterator<Uint8Array>,
  length: number,
): Promise<{ bytes: Buffer; ended: boolean; failure?: unknown }> {
  const parts: Uint8Array[] = []
  try {
    for (let taken = 0; taken === 0 || taken < length; ) {
      const next = await chunks.next()
      if (next.done) return { bytes: Buffer.concat(parts), ended: true }
      parts.push(next.value)
      taken += next.value.length
    }
    return { bytes: Buffer.concat(parts), ended: false }
  } catch (failure) {
    return { bytes: Buffer.concat(parts), ended: false, failure }
  }
}

/** What is wrong with the bytes shows in the row that they belong to. */
function placed(failure: unknown, line: number, byte: number): unknown {
  if (!(failure instanceof ContainerError)) return failure
  return new ContainerError(failure.problem.rule, failure.message, failure.problem.at ?? { line, byte })
}

const LF = 0x0a
const CR = 0x0d
const SPACES = new Set([LF, CR, 0x09, 0x20])

function isBlank(bytes: Buffer, start: number, end: number, { size, low }: Units): boolean {
  for (let at = start; at < end; at += size) if (!SPACES.has(signAt(bytes, at, size, low))) return false
  return true
}

function behindLineEnd(bytes: Buffer, end: number, { size, low }: Units): number {
  if (end >= bytes.length) return end
  const isCrLf =
    signAt(bytes, end, size, low) === CR && end + size < bytes.length && signAt(bytes, end + size, size, low) === LF
  return end + (isCrLf ? 2 : 1) * size
}

/** As places count them: LF, CR LF and CR. */
function countLineEnds(bytes: Buffer, start: number, end: number, { size, low }: Units): number {
  let count = 0
  let before = 0
  for (let at = start; at < end; at += size) {
    const sign = signAt(bytes, at, size, low)
    if (sign === CR || (sign === LF && before !== CR)) count++
    before = sign
  }
  return count
}
