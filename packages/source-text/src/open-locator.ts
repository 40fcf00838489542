import type { Locator, Point } from './place.ts'
import type { RawText } from './raw-text.ts'
import { splitsPair } from './splits-pair.ts'

/** Opens a locator on a raw text. Its indexes (one number a line, one for each 64 units) are made when they are first needed. */
export function openLocator(raw: RawText): Locator {
  let lines: readonly number[] | undefined
  let byteAt: ((offset: number) => number) | undefined
  let line = 0

  function toByte(offset: number): number {
    if (!(offset >= 0 && offset <= raw.value.length)) {
      throw new RangeError(`Expected an offset within 0–${raw.value.length}, got \`${offset}\``)
    }
    byteAt ??= byteCounter(raw)
    return byteAt(offset)
  }

  function pointAt(offset: number): Point {
    const byte = toByte(offset)
    lines ??= lineStarts(raw.value)
    line = lineOf(lines, offset, line)
    return { line: line + 1, column: offset - (lines[line] as number) + 1, offset, byte }
  }

  return { byteAt: toByte, pointAt, placeOf: ({ start, end }) => ({ start: pointAt(start), end: pointAt(end) }) }
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

/** The index of the last line that begins at or before `offset`; places are asked for in order as a rule, so `near` is tried first. */
function lineOf(starts: readonly number[], offset: number, near: number): number {
  let low = 0
  let high = starts.length - 1
  if (offset >= (starts[near] as number)) {
    if (near === high || offset < (starts[near + 1] as number)) return near
    low = near + 1
    if (low === high || offset < (starts[low + 1] as number)) return low
  }
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Makes the function from offsets (UTF-16 units) to bytes. Where every unit takes one width it is arithmetic; else marks are set. */
function byteCounter({ value, width, byteStart, byteLength }: RawText): (offset: number) => number {
  const unit = (byteLength - byteStart) / value.length
  if (width === 'one' || width === 'utf-16' || (width === 'utf-8' && unit === 1)) {
    const bytes = width === 'utf-16' ? 2 : 1
    return (offset) => byteStart + offset * bytes
  }
  const bytesOf =
    typeof width !== 'string' ? sumOf(width) : width === 'utf-8' ? utf8BytesOf(value) : utf32BytesOf(value)
  const marks = [byteStart]
  let near = 0
  let byte = byteStart
  return (offset) => {
    const mark = Math.floor(offset / MARK)
    for (let next = marks.length; next <= mark; next++)
      marks.push((marks[next - 1] as number) + bytesOf((next - 1) * MARK, next * MARK))
    // Offsets are asked for in order as a rule: from the last one it may be less far than from the mark.
    if (near > offset || near < mark * MARK) {
      near = mark * MARK
      byte = marks[mark] as number
    }
    byte += bytesOf(near, offset)
    near = offset
    return byte
  }
}

/** Units from one mark to the next; a look-up counts half of them at most. */
const MARK = 256

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
