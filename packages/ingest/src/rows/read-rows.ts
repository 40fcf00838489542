import { ContainerError } from '../container-error.ts'
import { decode } from '../decode.ts'
import { csvFields } from '../fields/csv-cells.ts'
import { fieldNames } from '../fields/field-names.ts'
import type { Header, Row } from '../input.ts'
import type { Units } from './open-row-scanner.ts'
import { type SplitRow, splitRows } from './split-rows.ts'

/** A row with what it takes to read it. */
export interface ReadRow {
  /** Null where there are too many. */
  readonly bytes: Buffer | null
  readonly row: Row
  /** Told by the file's byte order mark; null without one. */
  readonly encoding: string | null
}

export interface RowOptions {
  readonly kind: 'jsonl' | 'csv' | 'tsv'
  /** The encoding of the file, where somebody knows it. */
  readonly encoding: string | null
  /** The column that a table must have; without it, one of the usual ones. */
  readonly textColumn: string | readonly string[] | undefined
}

/**
 * Reads the rows of a table one after the other; the first row of CSV and TSV names the columns. Throws a `ContainerError` where that row can't be read
 * or names no text.
 */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  { kind, encoding, textColumn }: RowOptions,
): AsyncGenerator<ReadRow, void, undefined> {
  const source = chunks[Symbol.asyncIterator]()
  try {
    const opening = await openingOf(source)
    const wide = WIDE.find(({ bytes }) => bytes.every((byte, index) => opening[index] === byte))
    const known = wide?.encoding ?? encoding
    const units = wide ?? WIDE.find((candidate) => candidate.encoding === encoding) ?? PLAIN
    const mark = wide?.bytes.length ?? (opening.subarray(0, 3).equals(UTF8_MARK) ? 3 : 0)
    const delimiter = kind === 'jsonl' ? null : kind === 'tsv' ? '\t' : delimiterOf(opening.subarray(mark), known)
    const rows = splitRows(chain(opening.subarray(mark), source), { units, mark, delimiter })
    const header =
      delimiter === null ? null : headerOf((await rows.next()).value ?? undefined, known, delimiter, textColumn)
    if (header === undefined) return
    for await (const { bytes, line, byte } of rows) yield { bytes, row: { line, byte, header }, encoding: known }
  } finally {
    await source.return?.()
  }
}

/** The encodings whose signs are no single bytes, by their byte order mark; the longer of two that begin alike stands first. */
const WIDE: readonly (Units & { readonly encoding: string; readonly bytes: readonly number[] })[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0], size: 4, low: 0 },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff], size: 4, low: 3 },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe], size: 2, low: 0 },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff], size: 2, low: 1 },
]
const PLAIN: Units = { size: 1, low: 0 }
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** So many chunks as the first line takes; a header is not longer than this. */
async function openingOf(source: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for (let length = 0; length < LONGEST_HEADER; ) {
    const next = await source.next()
    if (next.done) break
    chunks.push(next.value)
    length += next.value.length
    if (next.value.some((byte) => byte === 0x0a || byte === 0x0d)) break
  }
  return Buffer.concat(chunks)
}

/** Bytes. */
const LONGEST_HEADER = 2 ** 20

async function* chain(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  if (first.length > 0) yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** The sign that parts the most fields of the first line, of those that files called CSV have. */
function delimiterOf(opening: Buffer, encoding: string | null): string {
  const text = encoding?.startsWith('utf-') ? textOf(opening, encoding) : opening.toString('latin1')
  const line = /^[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? ''
  const counts = DELIMITERS.map((sign) => line.split(sign).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string
}

const DELIMITERS = [',', ';', '\t', '|']

/** The text of bytes that may end within a character. */
function textOf(bytes: Buffer, encoding: string): string {
  const whole = decode(bytes.subarray(0, bytes.length - (bytes.length % 4)), encoding)
  return 'text' in whole ? whole.text.value : ''
}

/** Undefined where there is no row at all. */
function headerOf(
  row: SplitRow | undefined,
  encoding: string | null,
  delimiter: string,
  textColumn: string | readonly string[] | undefined,
): Header | undefined {
  if (!row) return undefined
  const decoded = decode(row.bytes ?? Buffer.alloc(0), encoding)
  if ('rule' in decoded) throw new ContainerError('table-header', decoded.message, row)
  const fields = csvFields(decoded.text.value, delimiter)
  if ('message' in fields) throw new ContainerError('table-header', fields.message, row)
  const columns = fields.map(({ value }) => value.trim())
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (twice !== undefined)
    throw new ContainerError('table-header', `Unexpected column \`${twice}\` twice, expected different names`, row)
  const names = textColumn === undefined ? fieldNames.text : [textColumn].flat()
  const found = columns.some((name) => names.includes(textColumn === undefined ? name.toLowerCase() : name))
  if (!found) {
    const message = `Unexpected columns \`${columns.join('`, `')}\`, expected \`${names.join('` or `')}\` among them`
    throw new ContainerError('table-header', message, row)
  }
  return { columns, delimiter }
}
