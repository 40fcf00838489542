import { type SourceText, sourceText } from '@copydesk/source-text'
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Cell, CellFault, Cells } from './cell.ts'
import { replaceAll } from './replace-all.ts'

/** Reads an object of JSON (RFC 8259); of two members with one name the last counts. Escapes keep their origin. */
export function jsonCells(text: string): Cells | CellFault {
  const errors: ParseError[] = []
  const root = parse(text, errors)
  if (root === 'deep') return { message: 'Unexpected depth, expected JSON that is nested less', offset: 0 }
  const [error] = errors
  if (error) return faultOf(text, error)
  if (root?.type !== 'object') {
    return { message: `Unexpected ${root?.type ?? 'nothing'}, expected an object of JSON`, offset: root?.offset ?? 0 }
  }
  return new Map(
    (root.children ?? []).map(({ children: [key, value] = [] }) => [key?.value, cellOf(text, value as Node)]),
  )
}

function parse(text: string, errors: ParseError[]): Node | 'deep' | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true })
  } catch (error) {
    // What is nested thousands of times over is too much for the parser's stack.
    if (!(error instanceof RangeError)) throw error
    return 'deep'
  }
}

function faultOf(text: string, { error, offset }: ParseError): CellFault {
  const found =
    offset >= text.length ? 'end of the row' : `\`${String.fromCodePoint(text.codePointAt(offset) as number)}\``
  const code = printParseErrorCode(error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return { message: `Unexpected ${found}, expected valid JSON (${code.toLowerCase()})`, offset }
}

function cellOf(text: string, node: Node): Cell {
  const { type, offset, length, children = [] } = node
  const raw = text.slice(offset, offset + length)
  if (type === 'string') return { value: node.value, source: stringOf(raw.slice(1, -1), offset + 1), items: null }
  const source = sourceText(raw, offset)
  if (type === 'array') return { value: undefined, source, items: children.map((item) => cellOf(text, item)) }
  if (type !== 'object') return { value: node.value, source, items: null }
  const name = children.find(({ children: [key] = [] }) => key?.value === 'name')?.children?.[1]
  return name?.type === 'string' ? cellOf(text, name) : { value: undefined, source, items: null }
}

function stringOf(raw: string, offset: number): SourceText {
  return replaceAll(sourceText(raw, offset), ESCAPES, (found) => JSON.parse(`"${found}"`))
}

/** Neighbours of one kind go together, for a character beyond U+FFFF takes two. */
const ESCAPES = /(?:\\u[\dA-Fa-f]{4})+|\\[^u]/g
