import { readFileSync } from 'node:fs'
import { isMap, isNode, isScalar, parseDocument, type Document as YamlDocument } from 'yaml'
import { findSyntaxError } from '../records/find-syntax-error.ts'
import { findValues } from '../records/find-values.ts'
import { pointsAt } from '../records/points-at.ts'
import { SchemaError } from './schema-error.ts'

/** A file that holds a JSON Schema, as JSON or (by its name) as YAML. */
export interface SchemaFile {
  readonly path: string
  readonly value: unknown
  /** An error at a value, or at its key; `message` is told the value as it is written. */
  errorAt(pointer: string, message: (found: string) => string, atKey?: boolean): SchemaError
}

/** Reads a schema file. Throws a `SchemaError` where it can't be read, is not UTF-8, or is neither JSON nor YAML. */
export function readSchemaFile(path: string): SchemaFile {
  const text = readText(path)
  const { value, spanOf } = /\.ya?ml$/i.test(path) ? parseYaml(path, text) : parseJson(path, text)
  return {
    path,
    value,
    errorAt(pointer, message, atKey = false) {
      const { start, end } = spanOf(pointer, atKey)
      return errorAt(path, text, start, message(text.slice(start, end)))
    },
  }
}

interface Parsed {
  readonly value: unknown
  spanOf(pointer: string, atKey: boolean): { readonly start: number; readonly end: number }
}

function readText(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw new SchemaError(
      `${path}:1:1: Unexpected ${(error as NodeJS.ErrnoException).code}, expected a schema that can be read`,
    )
  }
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  const replaced = text.indexOf('\ufffd')
  if (replaced !== -1)
    throw errorAt(path, text, replaced, 'Unexpected U+FFFD or bytes that are not UTF-8, expected text')
  return text
}

function errorAt(path: string, text: string, offset: number, message: string): SchemaError {
  const point = pointsAt(text, [offset], { line: 1, column: 1, offset: 0, byte: 0 }).get(offset)
  return new SchemaError(`${path}:${point?.line}:${point?.column}: ${message}`)
}

function parseJson(path: string, text: string): Parsed {
  const fault = findSyntaxError(text)
  if (fault) throw errorAt(path, text, fault.offset, fault.message)
  return {
    value: JSON.parse(text),
    spanOf(pointer, atKey) {
      const spans = findValues(text, [pointer]).get(pointer)
      return (atKey ? spans?.key : spans?.value) ?? { start: 0, end: text.length }
    },
  }
}

function parseYaml(path: string, text: string): Parsed {
  const document = parseDocument(text, { prettyErrors: false })
  const [fault] = document.errors
  if (fault) throw errorAt(path, text, fault.pos[0], `Unexpected YAML, expected a valid document (${fault.message})`)
  return {
    value: document.toJS(),
    spanOf(pointer, atKey) {
      const keys = pointer.split('/').slice(1)
      const names = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      const node = atKey ? keyNode(document, names) : document.getIn(names, true)
      const [start, end] = (isNode(node) && node.range) || [0, text.length]
      return { start, end }
    },
  }
}

function keyNode(document: YamlDocument.Parsed, names: readonly string[]): unknown {
  const map = names.length === 1 ? document.contents : document.getIn(names.slice(0, -1), true)
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && String(key.value) === names.at(-1))?.key : undefined
}
