import { recordSchema, rejectSchema } from '@copydesk/document'
import {
  exporters,
  type FileChunk,
  openFiles,
  openParquet,
  openSidecar,
  shardPath,
  sidecarTables,
  type WrittenFile,
} from '@copydesk/export'
import type { MeasuredInput } from '@copydesk/report'
import type { Outcome } from '../document/outcome.ts'
import type { ShardPlan } from './shard-plan.ts'

/** The files of a shard that is being written. */
export interface ShardFiles {
  /** Takes the next outcome, and its rows as they were read. */
  write(outcome: Outcome, rows: MeasuredInput): void
  end(): readonly WrittenFile[]
}

/** Opens the files of a shard, below its folder: each format, each sidecar, and the rejects once more as Parquet where that is a format. */
export async function openShardFiles({
  shard,
  shards,
  folder,
  name,
  formats,
  metadata,
}: ShardPlan): Promise<ShardFiles> {
  const info = { split: 'train', shard, shards, name, schema: recordSchema(metadata) }
  const output = openFiles(folder)
  const documents = await Promise.all(formats.map((format) => exporters[format].open(info)))
  const sidecars = sidecarTables.map((table) => ({ table, sidecar: openSidecar(table, info) }))
  // What `datasets` loads by name has one format with what it loads without one.
  const rejects = formats.includes('parquet')
    ? [await openParquet(shardPath('rejects', info, 'parquet'), rejectSchema)]
    : []
  const put = (chunks: Iterable<FileChunk>): void => {
    for (const chunk of chunks) output.write(chunk)
  }
  return {
    write({ rows }, { document, reject }) {
      const [line = '', sourceMap = ''] = [rows.documents[0], rows['source-maps'][0]]
      if (document) for (const format of documents) put(format.write(document, line, sourceMap))
      for (const { table, sidecar } of sidecars) for (const row of rows[table]) put(sidecar.write(row))
      if (reject) for (const file of rejects) put(file.write(reject, rows.rejects[0]?.length ?? 0))
    },
    end() {
      for (const open of [...documents, ...sidecars.map(({ sidecar }) => sidecar), ...rejects]) put(open.end())
      return output.end()
    },
  }
}
