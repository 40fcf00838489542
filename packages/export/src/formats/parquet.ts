import type { Document } from '@copydesk/document'
import { Zstd } from '@hpcc-js/wasm-zstd'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { assertWellFormed } from '../assert-well-formed.ts'
import { columnsOf } from '../columns-of.ts'
import type { Exporter } from '../exporter.ts'
import type { FileChunk } from '../file-chunk.ts'
import { shardPath } from '../shard-path.ts'
import { parquetSchema, toCell } from './parquet-schema.ts'

/**
 * Parquet with a column for each field of the schema, nested ones included, compressed with Zstandard. Holds one row group. Throws for
 * a schema that `columnsOf` refuses, for null where a column has none, and for text with half a surrogate pair.
 */
export const parquet: Exporter = {
  id: 'parquet',
  async open(info) {
    const path = shardPath('data', info, 'parquet')
    const columns = columnsOf(info.schema)
    const zstd = await Zstd.load()
    const writer = new ByteWriter()
    const file = new ParquetWriter({
      writer,
      schema: parquetSchema(columns),
      codec: 'ZSTD',
      compressors: { ZSTD: (bytes) => zstd.compress(bytes, ZSTD_LEVEL) },
      createdBy: 'copydesk',
    })
    let rows: Readonly<Record<string, unknown>>[] = []
    let length = 0
    const endGroup = (): FileChunk => {
      const count = rows.length
      const columnData = columns.map((column) => ({
        name: column.name,
        data: rows.map((row) => toCell(column, row[column.name])),
      }))
      if (count > 0) file.write({ columnData, rowGroupSize: count })
      rows = []
      length = 0
      return { path, bytes: take(writer), rows: count }
    }
    return {
      write(document: Document, line) {
        assertWellFormed(document.id, line)
        rows.push({ ...document })
        length += line.length
        return rows.length < GROUP_ROWS && length < GROUP_LENGTH ? [] : [endGroup()]
      },
      end() {
        const last = endGroup()
        file.finish()
        return [last, { path, bytes: take(writer), rows: 0 }]
      },
    }
  },
}

/** The level that Zstandard calls its default. */
const ZSTD_LEVEL = 3

/** A row group ends at either: a preview reads few rows, a long text costs bounded memory. In UTF-16 units of JSON. */
const GROUP_ROWS = 1000
const GROUP_LENGTH = 16_000_000

/** Takes the bytes out of the writer, which counts on from where it was. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}
