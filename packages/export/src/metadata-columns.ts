import type { JsonSchema } from '@copydesk/document'
import type { Column } from './column.ts'
import { columnsOf } from './columns-of.ts'

/** Where a value of a record stands: the names that lead to it, those of objects first. */
export type ValuePath = readonly string[]

/** The values of a record but its text, in the order of the schema: scalars and lists, objects taken apart. Throws as `columnsOf` does. */
export function metadataColumns(schema: JsonSchema): readonly ValuePath[] {
  return columnsOf(schema).flatMap((column) => (BODY.has(column.name) ? [] : pathsOf(column, [])))
}

/** The value of a record at a path; null where an object on the way is null. */
export function valueAt(record: object, path: ValuePath): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name] ?? null, record)
}

const BODY = new Set(['text', 'paragraphs'])

function pathsOf({ name, fields }: Column, within: ValuePath): readonly ValuePath[] {
  const path = [...within, name]
  return fields ? fields.flatMap((field) => pathsOf(field, path)) : [path]
}
