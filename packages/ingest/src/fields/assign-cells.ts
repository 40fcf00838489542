import type { MetadataCell, MetadataTypes, Part } from '@copydesk/document'
import type { SourceText } from '@copydesk/source-text'
import type { Cell, Cells } from './cell.ts'
import { type FieldName, fieldNames } from './field-names.ts'
import { metadataCell } from './metadata-cell.ts'

/** How the columns of a corpus are called. */
export interface ColumnOptions {
  /** The columns, or keys of front matter, that fill a field of the record, the first before the others, in place of the usual names (`fieldNames`). */
  readonly columns?: Readonly<Partial<Record<FieldName, string | readonly string[]>>> | undefined
  /** Columns that are kept besides the fields of the record, by name, with their types. */
  readonly metadata?: MetadataTypes | undefined
}

/** What the cells of a document are to its record. */
export interface Assigned {
  /** The cells of these fields, empty ones too; null where there is none. */
  readonly id: Cell | null
  readonly text: Cell | null
  /** In the order of the raw text. */
  readonly parts: readonly Part[]
  readonly metadata: readonly MetadataCell[]
  readonly misfits: readonly Misfit[]
}

/** A value that is not of the type that its field has. */
interface Misfit {
  /** A JSON Pointer into the record. */
  readonly pointer: string
  readonly message: string
  readonly source: SourceText
}

/** Finds for each field of the record, and for each declared column, the cell that fills it. */
export function assignCells(cells: Cells, { columns = {}, metadata = {} }: ColumnOptions): Assigned {
  const misfits: Misfit[] = []
  const miss = (pointer: string, { source }: Cell, name: string, wanted: string) => {
    misfits.push({
      pointer,
      message: `Unexpected ${shorten(source.value)} for \`${name}\`, expected ${wanted}`,
      source,
    })
  }
  const find = openFind(cells, columns)
  // A cell fills one field, for its characters can't come twice.
  const taken = new Set<Cell>()
  const parts = FIELDS.flatMap((kind): readonly Part[] => {
    const cell = find(kind)
    if (!cell || isEmpty(cell) || taken.has(cell)) return []
    taken.add(cell)
    const sources = textsOf(kind, cell)
    if (sources === undefined) miss(`/${kind}`, cell, kind, WANTED[kind] ?? 'text')
    return sources === undefined || sources.length === 0 ? [] : [{ kind, sources }]
  })
  const values = Object.entries(metadata).map(([name, type]): MetadataCell => {
    const cell = cells.get(name)
    const value = metadataCell(name, type, cell)
    if (value) return value
    miss(`/metadata/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, cell as Cell, name, `a value of type ${type}`)
    return { name, value: null, sources: [] }
  })
  return {
    id: find('id') ?? null,
    text: find('text') ?? null,
    parts: parts.sort((one, other) => startOf(one) - startOf(other)),
    metadata: values,
    misfits,
  }
}

type Field = Exclude<FieldName, 'id'>

const FIELDS = Object.keys(fieldNames).filter((name): name is Field => name !== 'id')

/** What a field takes that does not take every text. */
const WANTED: Partial<Record<Field, string>> = { authors: 'names', language: 'a tag of BCP 47' }

function openFind(
  cells: Cells,
  columns: NonNullable<ColumnOptions['columns']>,
): (field: FieldName) => Cell | undefined {
  const folded = new Map(Array.from(cells, ([name, cell]) => [name.toLowerCase(), cell]))
  return (field) => {
    const declared = columns[field]
    const named =
      declared === undefined
        ? fieldNames[field].flatMap((name) => folded.get(name) ?? [])
        : [declared].flat().flatMap((name) => cells.get(name) ?? [])
    return named.find((cell) => !isEmpty(cell)) ?? named[0]
  }
}

function isEmpty(cell: Cell | undefined): boolean {
  return !cell || cell.value === null || (cell.items?.length ?? -1) === 0 || cell.source.value.trim() === ''
}

/** The texts of a cell; undefined where it is none that the field takes. */
function textsOf(kind: Field, cell: Cell): readonly SourceText[] | undefined {
  const texts = kind === 'authors' && cell.items ? cell.items.filter((item) => !isEmpty(item)) : [cell]
  if (texts.some(({ value }) => value === undefined || typeof value === 'boolean')) return undefined
  if (kind === 'language' && !LANGUAGE.test(cell.source.value)) return undefined
  return texts.map(({ source }) => source)
}

/** As much of BCP 47 as the record takes, with the underscore of POSIX. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/

function startOf({ sources }: Part): number {
  return sources[0]?.bounds.start ?? 0
}

function shorten(value: string): string {
  return value.length > 60 ? `\`${value.slice(0, 57)}…\`` : `\`${value}\``
}
