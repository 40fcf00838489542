import type { FieldMap } from '@copydesk/document'
import iconv from 'iconv-lite'
import { codePoints } from './code-points.ts'

/** A part of a text, in code points, half-open. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Gives the bytes of the raw file, half-open, that each part of a text stands for. The parts stand in order and do not overlap. `field` is
 * the source map of the text, `encoding` that of the raw file: inside a run, the bytes follow from it.
 */
export function spanOrigins(spans: readonly Span[], field: FieldMap, text: string, encoding: string): readonly Span[] {
  const cut = codePoints(text)
  const [, , first, last] = field.bounds as Bounds
  const runs = field.runs as readonly Run[]
  let index = 0
  let [at, , , byte] = runs[0] ?? NO_RUN
  const open = (next: number): void => {
    index = next
    ;[at, , , byte] = runs[next] as Run
  }
  /** Goes on to a code point of the run, or to its end. */
  const advance = (point: number): number => {
    const [out, length] = runs[index] as Run
    const to = Math.max(at, Math.min(point, out + length))
    byte += widthOf(cut(at, to), encoding)
    at = to
    return byte
  }
  return spans.map((span) => {
    if (runs.length === 0) return { start: first, end: last }
    while (startOf(runs[index + 1]) <= span.start) open(index + 1)
    const start = span.start < at ? first : advance(span.start)
    while (startOf(runs[index + 1]) < span.end) open(index + 1)
    const [out, length] = runs[index] as Run
    if (span.end <= out + length) return { start, end: Math.max(start, advance(span.end)) }
    // The part ends in characters that were put there: they stand for what lies before the next run.
    return { start, end: runs[index + 1]?.[3] ?? last }
  })
}

/** As the schema of source maps has them. */
type Bounds = readonly [rawCharStart: number, rawCharEnd: number, rawByteStart: number, rawByteEnd: number]
type Run = readonly [outStart: number, length: number, rawCharStart: number, rawByteStart: number]

const NO_RUN: Run = [0, 0, 0, 0]

function startOf(run: Run | undefined): number {
  return run?.[0] ?? Number.POSITIVE_INFINITY
}

/** The length of a text in bytes. */
function widthOf(text: string, encoding: string): number {
  if (encoding === 'utf-8') return Buffer.byteLength(text)
  if (encoding.startsWith('utf-16')) return text.length * 2
  if (encoding.startsWith('utf-32')) return Array.from(text).length * 4
  return WIDE.has(encoding) ? iconv.encode(text, encoding).length : text.length
}

/** The encodings with characters of several bytes, among those that are read and no UTF. */
const WIDE = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'])
