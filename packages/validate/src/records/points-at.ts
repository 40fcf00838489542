import type { Place } from '@copydesk/document'

type Point = Place['start']

/** Gives the point of each of some offsets of a text that itself begins at `start`. Lines end with LF, CR LF or CR, as in every finding. */
export function pointsAt(text: string, offsets: Iterable<number>, start: Point): ReadonlyMap<number, Point> {
  const points = new Map<number, Point>()
  let point = start
  let at = 0
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    const passed = text.slice(at, offset)
    point = advance(point, passed)
    at = offset
    points.set(offset, point)
  }
  return points
}

function advance({ line, column, offset, byte }: Point, passed: string): Point {
  const ends = passed.match(LINE_END)
  const last = ends === null ? -1 : Math.max(passed.lastIndexOf('\n'), passed.lastIndexOf('\r'))
  return {
    line: line + (ends?.length ?? 0),
    column: last === -1 ? column + passed.length : passed.length - last,
    offset: offset + passed.length,
    byte: byte + Buffer.byteLength(passed),
  }
}

const LINE_END = /\r\n?|\n/g
