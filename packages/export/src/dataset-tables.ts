import { compareBytes } from '@copydesk/document'
import type { Column } from './column.ts'
import { columnsOf } from './columns-of.ts'
import type { DatasetContent } from './dataset-content.ts'
import type { WrittenFile } from './open-files.ts'
import { sidecarSchemas, sidecarTables } from './sidecar-tables.ts'

/** A table of a dataset, as programs load it. */
export interface DatasetTable {
  /** `documents`, or the name of a sidecar. */
  readonly name: string
  readonly description: string
  readonly columns: readonly Column[]
  readonly folder: string
  readonly extension: string
  /** Its shards, by the bytes of the names of their splits. */
  readonly splits: readonly TableSplit[]
}

/** The shards of one split, such as `train`. */
export interface TableSplit {
  readonly name: string
  readonly files: readonly WrittenFile[]
  readonly rows: number
  readonly bytes: number
}

/**
 * Finds the tables among the files of a dataset: the documents in each format that loads without code, the best one first (loaders retype
 * dates in JSON Lines), then the sidecars, likewise.
 */
export function datasetTables({ files, columns }: Pick<DatasetContent, 'files' | 'columns'>): readonly DatasetTable[] {
  const documents = DOCUMENTS.map((place) => ({
    name: 'documents',
    description: 'One row an article.',
    columns,
    ...place,
  }))
  const sidecars = sidecarTables.flatMap((name) =>
    ['parquet', 'jsonl'].map((extension) => ({
      name,
      description: String(sidecarSchemas[name].description),
      columns: columnsOf(sidecarSchemas[name]),
      folder: name,
      extension,
    })),
  )
  return [...documents, ...sidecars]
    .map((table) => ({ ...table, splits: splitsOf(files, table) }))
    .filter(({ splits }) => splits.length > 0)
}

/** Where the formats that load without code keep the documents. */
const DOCUMENTS = [
  { folder: 'data', extension: 'parquet' },
  { folder: 'jsonl', extension: 'jsonl.gz' },
] as const

function splitsOf(
  files: readonly WrittenFile[],
  { folder, extension }: Pick<DatasetTable, 'folder' | 'extension'>,
): readonly TableSplit[] {
  const splits = new Map<string, WrittenFile[]>()
  for (const file of files) {
    const [, within, split, ending] = SHARD.exec(file.path) ?? []
    if (within !== folder || split === undefined || ending !== extension) continue
    splits.set(split, [...(splits.get(split) ?? []), file])
  }
  return [...splits]
    .sort(([one], [other]) => compareBytes(one, other))
    .map(([name, shards]) => ({ name, files: shards, rows: sum(shards, 'rows'), bytes: sum(shards, 'bytes') }))
}

/** The name of a shard: see `shardPath`. */
const SHARD = /^([^/]+)\/(.+)-\d{5,}-of-\d{5,}\.(.+)$/

function sum(files: readonly WrittenFile[], key: 'rows' | 'bytes'): number {
  return files.reduce((total, file) => total + (file[key] ?? 0), 0)
}
