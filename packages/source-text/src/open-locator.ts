import type { Locator, Point } from './place.ts'
import type { RawText } from './raw-text.ts'

/** Opens a locator on a raw text. Its indexes (one number a line, one for each 64 units) are made when they are first needed. */
export function openLocator(raw: RawText): Locator {
  let lines: readonly number[] | undefined
  let byteAt: ((offset: number) => number) | undefined

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
    const line = lineOf(lines, offset)
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

/** The index of the last line that begins at or before `offset`. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
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
  const marks: number[] = []
  for (let at = 0, byte = byteStart; at <= value.length; at++) {
    if (at % MARK === 0) marks.push(byte)
    byte += bytesAt(value, width, at)
  }
  return (offset) => {
    let at = offset - (offset % MARK)
    let byte = marks[at / MARK] as number
    for (; at < offset; at++) byte += bytesAt(value, width, at)
    return byte
  }
}

/** Units from one mark to the next: a look-up walks half of them, and a document asks for a few dozen. */
const MARK = 64

/** How many bytes the unit at an offset takes; half a surrogate pair takes half of the four. */
function bytesAt(value: string, width: RawText['width'], at: number): number {
  if (typeof width !== 'string') return width[at] ?? 0
  const unit = value.charCodeAt(at)
  const half = (unit & 0xf800) === 0xd800
  if (width === 'utf-32') return half ? 2 : 4
  if (unit < 0x80) return 1
  return unit < 0x800 || half ? 2 : 3
}
