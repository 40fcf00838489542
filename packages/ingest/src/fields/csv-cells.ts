import { type SourceText, sourceText } from '@copydesk/source-text'
import type { CellFault, Cells } from './cell.ts'
import { replaceAll } from './replace-all.ts'

/** Reads a row of CSV or TSV under the names of its header. */
export function csvCells(text: string, columns: readonly string[], delimiter: string): Cells | CellFault {
  const fields = csvFields(text, delimiter)
  if ('message' in fields) return fields
  if (fields.length !== columns.length) {
    const message = `Unexpected ${fields.length} fields, expected ${columns.length} as in the header`
    return { message, offset: fields[columns.length]?.bounds.start ?? text.length }
  }
  return new Map(columns.map((column, index) => [column, cellOf(fields[index] as SourceText)]))
}

function cellOf(source: SourceText) {
  return { value: source.value, source, items: null }
}

/** Splits a row of CSV (RFC 4180) into its fields. A quotation mark counts at the beginning of a field only; inside a quoted one, two stand for one. */
export function csvFields(text: string, delimiter: string): readonly SourceText[] | CellFault {
  const fields: SourceText[] = []
  for (let at = 0; at <= text.length; at++) {
    if (text[at] !== '"') {
      const end = ends(text.indexOf(delimiter, at), text)
      fields.push(sourceText(text.slice(at, end), at))
      at = end
      continue
    }
    const close = closingQuote(text, at + 1)
    if (close === -1)
      return { message: 'Unexpected quotation mark that nothing closes, expected `"` after the field', offset: at }
    fields.push(replaceAll(sourceText(text.slice(at + 1, close), at + 1), /""/g, () => '"'))
    at = close + 1
    if (at < text.length && text[at] !== delimiter) {
      return {
        message: `Unexpected \`${text[at]}\` behind a quoted field, expected \`${delimiter === '\t' ? '\\t' : delimiter}\``,
        offset: at,
      }
    }
  }
  return fields
}

function ends(index: number, text: string): number {
  return index === -1 ? text.length : index
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}
