import type { Raw, RawDocument } from '@copydesk/document'
import { addMessage } from './add-message.ts'
import { escapeName } from './escape-name.ts'
import { type Assigned, assignCells, type ColumnOptions } from './fields/assign-cells.ts'
import type { CellFault, Cells } from './fields/cell.ts'
import { csvCells } from './fields/csv-cells.ts'
import { fieldNames } from './fields/field-names.ts'
import { jsonCells } from './fields/json-cells.ts'
import { yamlCells } from './fields/yaml-cells.ts'
import { formatOf } from './format-of.ts'
import type { Row } from './input.ts'
import { frontMatterOf } from './markdown/front-matter-of.ts'
import { markdownParts } from './markdown/markdown-parts.ts'
import { type Name, rawDocument } from './raw-document.ts'

/**
 * Makes a raw document of the bytes of an input, by what its name says it is: Markdown and the rows of tables are taken apart into `data.raw.parts`.
 * What is wrong with it are its messages; after a fatal one there is nothing to be read.
 */
export function readDocument(bytes: Buffer, name: Name, options: ColumnOptions = {}): RawDocument {
  const file = rawDocument(bytes, name)
  if (file.messages.some(({ fatal }) => fatal)) return file
  const raw = file.data.raw as Raw
  if (name.row) file.data.raw = readRow(file, raw, name.row, options)
  else if (formatOf(name.path).kind === 'markdown') file.data.raw = readMarkdown(file, raw, options)
  else if (options.metadata) file.data.raw = { ...raw, metadata: assignCells(new Map(), options).metadata }
  return file
}

function readRow(file: RawDocument, raw: Raw, { header }: Row, options: ColumnOptions): Raw {
  const { value } = raw.text
  const cells = wellFormed(header ? csvCells(value, header.columns, header.delimiter) : jsonCells(value))
  if (isFault(cells)) return refuse(file, raw, 'row-invalid', cells)
  const { id, text, parts, metadata, misfits } = assignCells(cells, options)
  const { columns = {} } = options
  if (!text) return refuse(file, raw, 'text-missing', missing('text', columns.text ?? fieldNames.text))
  const known = columns.id === undefined ? raw.id : escapeName(Buffer.from(id?.source.value.trim() ?? ''))
  if (known === '') return refuse(file, raw, 'id-missing', missing('id', columns.id ?? []))
  tell(file, raw, misfits)
  return { ...raw, id: known, parts, metadata }
}

function readMarkdown(file: RawDocument, raw: Raw, options: ColumnOptions): Raw {
  const { value } = raw.text
  const matter = frontMatterOf(value)
  const cells = matter
    ? wellFormed(yamlCells(value.slice(matter.yaml.start, matter.yaml.end), matter.yaml.start))
    : new Map()
  if (isFault(cells)) return refuse(file, raw, 'front-matter-invalid', cells)
  const start = matter?.bodyStart ?? 0
  const body = markdownParts(value.slice(start), start)
  if ('message' in body) return refuse(file, raw, 'markdown-size', body)
  const { parts, metadata, misfits } = assignCells(cells, options)
  tell(file, raw, misfits)
  return { ...raw, parts: [...parts.filter(({ kind }) => kind !== 'text'), ...body], metadata }
}

/** An escape can stand for half a character, which no text may hold. */
function wellFormed(cells: Cells | CellFault): Cells | CellFault {
  if (isFault(cells)) return cells
  for (const { source, items } of cells.values()) {
    for (const { value, bounds } of [source, ...(items ?? []).map((item) => item.source)]) {
      if (value.isWellFormed()) continue
      return { message: 'Unexpected half of a surrogate pair, expected whole characters', offset: bounds.start }
    }
  }
  return cells
}

function isFault(cells: Cells | CellFault): cells is CellFault {
  return 'message' in cells
}

function missing(field: string, names: string | readonly string[]): CellFault {
  return { message: `Unexpected row without ${field}, expected it in \`${[names].flat().join('` or `')}\``, offset: 0 }
}

function refuse(file: RawDocument, raw: Raw, rule: string, { message, offset }: CellFault): Raw {
  const start = raw.locator.pointAt(offset)
  addMessage(file, { rule, fatal: true, message, place: { start, end: start } })
  return raw
}

function tell(file: RawDocument, { locator }: Raw, misfits: Assigned['misfits']): void {
  for (const { pointer, message, source } of misfits) {
    addMessage(file, { rule: 'field-type', fatal: false, message, place: locator.placeOf(source.bounds), pointer })
  }
}
