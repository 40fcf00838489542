import { readFileSync } from 'node:fs'
import type { Place } from '@copydesk/document'
import { isNode, LineCounter, parseDocument } from 'yaml'

/** Where a value stands in a `corpus.yaml` that was read before; its beginning where there is no file. */
export function placeInConfig(file: string | null, path: readonly (string | number)[]): Place {
  const text = file === null ? '' : readFileSync(file, 'utf8')
  const lines = new LineCounter()
  const node = parseDocument(text, { lineCounter: lines }).getIn(path, true)
  const [start, end] = (isNode(node) && node.range) || [0, 0]
  const pointOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col), offset, byte: Buffer.byteLength(text.slice(0, offset)) }
  }
  return { start: pointOf(start), end: pointOf(end) }
}
