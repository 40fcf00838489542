import type { MetadataCell, MetadataType, MetadataValue } from '@copydesk/document'
import type { Cell } from './cell.ts'

/** Reads a cell as a value of a type; what is empty is null, or no list. Undefined where it is of another type. */
export function metadataCell(name: string, type: MetadataType, cell: Cell | undefined): MetadataCell | undefined {
  if (type === 'strings') return stringsCell(name, cell)
  if (!cell || cell.value === null || cell.source.value === '') return { name, value: null, sources: [] }
  const value = cell.value === undefined ? undefined : READERS[type](cell.source.value)
  return value === undefined ? undefined : { name, value, sources: [cell.source] }
}

function stringsCell(name: string, cell: Cell | undefined): MetadataCell | undefined {
  const items = (cell?.items ?? [cell ?? []].flat()).filter(
    ({ value, source }) => value !== null && source.value !== '',
  )
  if (items.some(({ value }) => value === undefined)) return undefined
  return { name, value: items.map(({ source }) => source.value), sources: items.map(({ source }) => source) }
}

const READERS: Readonly<Record<Exclude<MetadataType, 'strings'>, (text: string) => MetadataValue | undefined>> = {
  string: (text) => text,
  integer: (text) => (/^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined),
  number: (text) => (NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined),
  boolean: (text) => (/^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined),
}

/** As JSON writes numbers, and with a sign or a bare point. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
