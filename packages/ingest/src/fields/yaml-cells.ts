import { type SourceText, sourceText } from '@copydesk/source-text'
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml'
import type { Cell, CellFault, Cells } from './cell.ts'
import { yamlScalar } from './yaml-scalar.ts'

/** Reads a mapping of YAML 1.2 that begins at `offset` of the raw text (UTF-16 units). */
export function yamlCells(yaml: string, offset: number): Cells | CellFault {
  if (yaml.length > LONGEST)
    return { message: `Unexpected ${yaml.length} characters of front matter, expected at most ${LONGEST}`, offset }
  try {
    return cellsOf(yaml, offset)
  } catch (error) {
    // What is nested thousands of times over is too much for the parser's stack.
    if (!(error instanceof RangeError)) throw error
    return { message: 'Unexpected depth, expected YAML that is nested less', offset }
  }
}

/** UTF-16 units; the parser takes time that grows with the square of some hostile inputs. */
const LONGEST = 2 ** 16

function cellsOf(yaml: string, offset: number): Cells | CellFault {
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  const [error] = document.errors
  if (error)
    return { message: `Unexpected YAML, expected valid front matter (${error.message})`, offset: offset + error.pos[0] }
  const { contents } = document
  if (contents === null) return new Map()
  if (!isMap(contents)) {
    const message = 'Unexpected YAML, expected names and values as front matter'
    return { message, offset: offset + (contents.range?.[0] ?? 0) }
  }
  return new Map(
    contents.items.map(({ key, value }) => [
      String(isScalar(key) ? key.value : key),
      cellOf(value, { yaml, offset, document }),
    ]),
  )
}

interface Context {
  readonly yaml: string
  readonly offset: number
  readonly document: Document.Parsed
}

function cellOf(value: unknown, context: Context): Cell {
  if (isAlias(value)) return aliasOf(value, context)
  const node = value as Node | null | undefined
  if (!node) return { value: null, source: placed(null, context), items: null }
  if (isScalar(node)) return scalarOf(node, context)
  const source = placed(node, context)
  if (isSeq(node)) return { value: undefined, source, items: node.items.map((item) => cellOf(item, context)) }
  const name = isMap(node) ? node.get('name', true) : undefined
  return isScalar(name) ? scalarOf(name, context) : { value: undefined, source, items: null }
}

/** A value that stands elsewhere stands for its name here, for its characters can't come twice. */
function aliasOf(alias: Alias, context: Context): Cell {
  const node = alias.resolve(context.document)
  const name = placed(alias, context)
  if (!isScalar(node)) return { value: undefined, source: name, items: null }
  const { value, source } = scalarOf(node, context)
  return { value, source: { value: source.value, runs: [], bounds: name.bounds }, items: null }
}

function scalarOf(node: Scalar, context: Context): Cell {
  const { value } = node
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
  const source = typeof value === 'string' ? yamlScalar(node, context.yaml, context.offset) : placed(node, context)
  return { value: known ? value : undefined, source, items: null }
}

function placed(node: Node | null, { yaml, offset }: Context): SourceText {
  const [start, end] = node?.range ?? [0, 0]
  return sourceText(yaml.slice(start, end), offset + start)
}
