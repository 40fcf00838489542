import type { Exporter } from '../exporter.ts'
import { metadataColumns, valueAt } from '../metadata-columns.ts'
import { openText } from '../open-text.ts'
import { shardPath } from '../shard-path.ts'

/**
 * Comma-separated values (RFC 4180) of everything but the text and its paragraphs, for spreadsheets: a column for each field, those of
 * objects as `source.path`, lists as JSON. Null is an empty field, an empty string a quoted one. A string that a spreadsheet would take
 * for a formula has an apostrophe before it, and so has one that begins with an apostrophe: taking one off gives every string back.
 */
export const csv: Exporter = {
  async open(info) {
    const columns = metadataColumns(info.schema)
    const { write, end } = openText(shardPath('csv', info, 'csv'), { table: true })
    write(recordOf(columns.map((column) => toField(column.join('.')))), 0)
    return {
      write: (document) => write(recordOf(columns.map((column) => toField(valueAt(document, column))))),
      end,
    }
  },
}

function recordOf(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`
}

function toField(value: unknown): string {
  if (value === null) return ''
  if (typeof value !== 'string') return quote(typeof value === 'object' ? JSON.stringify(value) : String(value))
  return value === '' ? '""' : quote(FORMULA.test(value) ? `'${value}` : value)
}

/** How OWASP's page on CSV injection says that formulas begin, full-width forms included, and our own mark. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
