import type { SchemaElement } from 'hyparquet-writer'
import type { Column, ScalarType } from './column.ts'

/**
 * Turns columns into a Parquet schema: required or optional, lists in the standard three levels (`list`, `element`), each with its
 * logical type and the older converted type beside it. Source: LogicalTypes.md of apache/parquet-format.
 */
export function parquetSchema(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(toElements)]
}

function toElements(column: Column): SchemaElement[] {
  const { name } = column
  const repetition_type = column.nullable ? 'OPTIONAL' : 'REQUIRED'
  if (column.item) {
    return [
      { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...toElements(column.item),
    ]
  }
  if (column.fields) {
    return [{ name, repetition_type, num_children: column.fields.length }, ...column.fields.flatMap(toElements)]
  }
  return [{ name, repetition_type, ...PHYSICAL[column.type as ScalarType] }]
}

const PHYSICAL: Readonly<Record<ScalarType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  boolean: { type: 'BOOLEAN' },
  int32: { type: 'INT32' },
  int64: { type: 'INT64' },
  double: { type: 'DOUBLE' },
}

/** Takes a column out of rows, as the Parquet writer wants it: JSON values as they are, but whole numbers of 64 bits as bigints. */
export function cellsOf(column: Column, rows: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  const { name } = column
  return hasInt64(column) ? rows.map((row) => toCell(column, row[name])) : rows.map((row) => row[name])
}

function hasInt64(column: Column): boolean {
  return column.type === 'int64' || [column.item ?? [], column.fields ?? []].flat().some(hasInt64)
}

function toCell(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (column.item) return (value as readonly unknown[]).map((item) => toCell(column.item as Column, item))
  if (column.fields) {
    const struct = value as Readonly<Record<string, unknown>>
    return Object.fromEntries(column.fields.map((field) => [field.name, toCell(field, struct[field.name])]))
  }
  return column.type === 'int64' ? BigInt(value as number) : value
}
