import type { JsonSchema } from '@copydesk/document'
import zstd from '@foxglove/wasm-zstd'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Column } from './column.ts'
import { columnsOf } from './columns-of.ts'
import type { FileChunk } from './file-chunk.ts'
import { cellsOf, parquetSchema } from './parquet-schema.ts'
import { schemaDigest } from './schema-text.ts'

/** A Parquet file that is being written. */
export interface OpenParquet {
  /** Takes the next row and its length as JSON, in UTF-16 units. Gives the bytes that are ready, often none. */
  write(row: object, length: number): Iterable<FileChunk>
  /** Gives the rest. Without any row, too, the file is a whole one. */
  end(): Iterable<FileChunk>
}

/**
 * Opens a Parquet file with a column for each field of the schema, nested ones included, compressed with Zstandard. Each row group has
 * statistics of every column and an index of its pages, so that a remote reader fetches what it needs and no more; the file names the
 * schema. Holds one row group. Throws for a schema that `columnsOf` refuses and for null where a column has none.
 */
export async function openParquet(path: string, schema: JsonSchema): Promise<OpenParquet> {
  await zstd.isLoaded
  const columns = columnsOf(schema)
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: parquetSchema(columns),
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes) => zstd.compress(bytes, ZSTD_LEVEL) },
    createdBy: 'copydesk',
    kvMetadata: [
      ...(schema.$id === undefined ? [] : [{ key: 'copydesk.schema.id', value: schema.$id }]),
      { key: 'copydesk.schema.sha256', value: schemaDigest(schema) },
    ],
  })
  let rows: Readonly<Record<string, unknown>>[] = []
  let length = 0
  const endGroup = (): FileChunk => {
    const count = rows.length
    const columnData = columns.map((column) => columnOf(column, rows))
    if (count > 0) file.write({ columnData, rowGroupSize: count })
    rows = []
    length = 0
    return { path, bytes: take(writer), rows: count }
  }
  return {
    write(row, rowLength) {
      rows.push(row as Readonly<Record<string, unknown>>)
      length += rowLength
      return rows.length < GROUP_ROWS && length < GROUP_LENGTH ? [] : [endGroup()]
    },
    end() {
      const last = endGroup()
      file.finish()
      return [last, { path, bytes: take(writer), rows: 0 }]
    },
  }
}

/** The level that Zstandard calls its default. */
const ZSTD_LEVEL = 3

/** A row group ends at either: a preview reads few rows, a long text costs bounded memory. In UTF-16 units of JSON. */
const GROUP_ROWS = 1000
const GROUP_LENGTH = 16_000_000

/** The writer tries a dictionary, which for long texts is lost work: hardly one is there twice. */
function columnOf(column: Column, rows: readonly Readonly<Record<string, unknown>>[]) {
  const data = cellsOf(column, rows)
  const isLong = column.type === 'string' && lengthOf(data) > LONG_TEXT * data.length
  return { name: column.name, data, columnIndex: true, ...(isLong && { encoding: 'PLAIN' as const }) }
}

/** On average, in UTF-16 units. */
const LONG_TEXT = 256

function lengthOf(texts: readonly unknown[]): number {
  return texts.reduce((sum: number, text) => sum + (typeof text === 'string' ? text.length : 0), 0)
}

/** Takes the bytes out of the writer, which counts on from where it was. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}
