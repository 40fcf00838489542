import type { Locator, Point } from './place.ts'
import type { RawText } from './raw-text.ts'
import { splitsPair } from './splits-pair.ts'

/** Opens a locator on a raw text. Its indexes (where lines begin, and at which bytes) are made when they are first needed. */
export function openLocator(raw: RawText): Locator {
  let lines: readonly number[] | undefined
  let byteOf: ((offset: number) => number) | undefined
  let line = 0

  function linesOf(): readonly number[] {
    lines ??= lineStarts(raw.value)
    return lines
  }

  function byteAt(offset: number): number {
    if (!(offset >= 0 && offset <= raw.value.length)) {
      throw new RangeError(`Expected an offset within 0–${raw.value.length}, got \`${offset}\``)
    }
    byteOf ??= byteCounter(raw, linesOf)
    return byteOf(offset)
  }

  function pointAt(offset: number): Point {
    const byte = byteAt(offset)
    const starts = linesOf()
    line = lastUpTo(starts, offset, line)
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset, byte }
  }

  return { byteAt, pointAt, placeOf: ({ start, end }) => ({ start: pointAt(start), end: pointAt(end) }) }
}

/** The offset at which each line begins. */
function lineStarts(value: string): readonly number[] {
  const starts = [0]
  let lf = value.indexOf('\n')
  let cr = value.indexOf('\r')
  while (lf !== -1 || cr !== -1) {
    const first = lf === -1 || (cr !== -1 && cr < lf) ? cr : lf
    const next = first === cr && lf === cr + 1 ? lf + 1 : first + 1
    starts.push(next)
    if (lf !== -1 && lf < next) lf = value.indexOf('\n', next)
    if (cr !== -1 && cr < next) cr = value.indexOf('\r', next)
  }
  return starts
}

/** The index of the last of ascending offsets that is no greater than `offset`; they are asked for in order as a rule, so `near` is tried first. */
function lastUpTo(offsets: readonly number[], offset: number, near: number): number {
  let low = 0
  let high = offsets.length - 1
  if (offset >= (offsets[near] as number)) {
    for (let next = near + 1; next <= near + STEPS; next++) {
      if (next > high || offset < (offsets[next] as number)) return next - 1
    }
    low = near + STEPS
  }
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((offsets[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const STEPS = 3

/** Makes the function from offsets (UTF-16 units) to bytes. Where every unit takes one width it is arithmetic; else marks are set. */
function byteCounter(raw: RawText, linesOf: () => readonly number[]): (offset: number) => number {
  const { value, width, byteStart, byteLength } = raw
  const unit = (byteLength - byteStart) / value.length
  if (width === 'one' || width === 'utf-16' || (width === 'utf-8' && unit === 1)) {
    const bytes = width === 'utf-16' ? 2 : 1
    return (offset) => byteStart + offset * bytes
  }
  const bytesOf =
    typeof width !== 'string' ? sumOf(width) : width === 'utf-8' ? utf8BytesOf(value) : utf32BytesOf(value)
  const { offsets, bytes } = marksOf(raw, linesOf(), bytesOf)
  let mark = 0
  return (offset) => {
    mark = lastUpTo(offsets, offset, mark)
    const start = offsets[mark] as number
    const end = offsets[mark + 1] ?? Infinity
    return offset - start <= end - offset
      ? (bytes[mark] as number) + bytesOf(start, offset)
      : (bytes[mark + 1] as number) - bytesOf(offset, end)
  }
}

/** Offsets whose bytes are known, in order. */
interface Marks {
  readonly offsets: readonly number[]
  readonly bytes: readonly number[]
}

/** Marks the beginnings of lines, where places are asked for as a rule, and more in long lines; of very short lines not each one. */
function marksOf({ value, width, bytes: file, byteStart }: RawText, lines: readonly number[], bytesOf: BytesOf): Marks {
  const offsets = [0]
  const bytes = [byteStart]
  // In UTF-8 an LF is one byte, and that byte is nothing else.
  const ends = width === 'utf-8' && !value.includes('\r') ? file : undefined
  let from = 0
  let byte = byteStart
  for (let line = 1; line <= lines.length; line++) {
    const next = lines[line] ?? value.length
    for (let at = from; next - at > FAR; ) {
      byte += bytesOf(at, at + FAR)
      at = from = at + FAR
      offsets.push(at)
      bytes.push(byte)
    }
    byte = ends && line < lines.length ? ends.indexOf(LF, byte) + 1 : byte + bytesOf(from, next)
    from = next
    if (next - (offsets.at(-1) as number) < NEAR) continue
    offsets.push(next)
    bytes.push(byte)
  }
  return { offsets, bytes }
}

const LF = 0x0a

/** UTF-16 units: marks stand no nearer to one another than the first, and no farther apart than the second. */
const NEAR = 32
const FAR = 1024

/** How many bytes the units from `start` to `end` take. Half a surrogate pair takes half of its four bytes. */
type BytesOf = (start: number, end: number) => number

function sumOf(widths: Uint8Array): BytesOf {
  return (start, end) => {
    let bytes = 0
    for (let at = start; at < end; at++) bytes += widths[at] as number
    return bytes
  }
}

function utf8BytesOf(value: string): BytesOf {
  return (start, end) => {
    if (end - start > FEW) {
      // A half on its own is counted as the three bytes of U+FFFD.
      const halves = Number(splitsPair(value, start)) + Number(splitsPair(value, end))
      return Buffer.byteLength(value.slice(start, end)) - halves
    }
    let bytes = 0
    for (let at = start; at < end; at++) {
      const unit = value.charCodeAt(at)
      bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3
    }
    return bytes
  }
}

/** So few units are counted sooner here than by a call of native code. */
const FEW = 32

function utf32BytesOf(value: string): BytesOf {
  return (start, end) => {
    let bytes = 0
    for (let at = start; at < end; at++) bytes += (value.charCodeAt(at) & 0xf800) === 0xd800 ? 2 : 4
    return bytes
  }
}
