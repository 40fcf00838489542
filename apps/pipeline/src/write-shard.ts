import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type Document,
  type Finding,
  type MetadataTypes,
  type Reject,
  type Removed,
  recordSchema,
  rejectSchema,
} from '@copydesk/document'
import {
  type ExportInfo,
  exporters,
  type FileChunk,
  openFiles,
  openParquet,
  openSidecar,
  type ShardInfo,
  shardPath,
  sidecarTables,
  type WrittenFile,
} from '@copydesk/export'
import { openStatistics, type ShardStatistics } from '@copydesk/report'
import { ID_COLLISION } from '@copydesk/validate'
import { inputDigests } from './input-digests.ts'
import { decodeOutcomes, type Outcome } from './outcome.ts'
import { rejectCollisions } from './reject-collisions.ts'
import { shardOf } from './shard-of.ts'
import { type Table, tables } from './tables.ts'
import { textDigest } from './text-digest.ts'

/** A shard that is to be written. */
export interface ShardPlan {
  readonly shard: number
  readonly shards: number
  /** Files of encoded outcomes; those of other shards are passed over. */
  readonly outcomes: readonly string[]
  /** The dataset's folder. */
  readonly folder: string
  /** The name of the corpus. */
  readonly name: string
  readonly formats: readonly FormatId[]
  /** The columns that the corpus declares. */
  readonly metadata: MetadataTypes
}

/** What `--format` and `formats` name. */
export type FormatId = keyof typeof exporters

/** What a shard holds. */
export interface WrittenShard {
  readonly files: readonly WrittenFile[]
  /** The SHA-256 of each row, 32 bytes each, by table. */
  readonly digests: Readonly<Record<Table, Uint8Array>>
  readonly statistics: ShardStatistics
  readonly counts: Readonly<Record<Outcome['status'], number>>
  /** The findings of inputs that share an id, which no input can know alone. */
  readonly collisions: readonly Finding[]
  /** See `inputDigests`. */
  readonly inputDigests: Uint8Array
  /** Path and digest (16 hexadecimal digits) of all that became of each input. */
  readonly inputs: readonly (readonly [path: string, digest: string])[]
  /** The digest of each document's text, by its id. */
  readonly texts: readonly (readonly [id: string, digest: string])[]
}

/** Writes one shard of every table: rows in the order of the bytes of their ids, then of their paths and places. */
export async function writeShard({
  shard,
  shards,
  outcomes: files,
  folder,
  name,
  formats,
  metadata,
}: ShardPlan): Promise<WrittenShard> {
  const read = readOutcomes(files).filter(({ id }) => shardOf(id, shards) === shard)
  const outcomes = rejectCollisions(read)
  const info: ShardInfo = { split: 'train', shard, shards }
  const output = openFiles(folder)
  const lines = [...rowsOf(outcomes, 'documents')]
  const documents = lines.map((line) => JSON.parse(line) as Document)
  const rejects = Array.from(rowsOf(outcomes, 'rejects'), (row) => JSON.parse(row) as Reject)
  const sourceMaps = [...rowsOf(outcomes, 'source-maps')]
  const rows = documents.map((document, index) => [document, lines[index], sourceMaps[index]] as DocumentRow)
  await writeDocuments(rows, { ...info, name, schema: recordSchema(metadata) }, formats, output.write)
  for (const table of sidecarTables) {
    const sidecar = openSidecar(table, info)
    for (const row of rowsOf(outcomes, table)) for (const chunk of sidecar.write(row)) output.write(chunk)
    for (const chunk of sidecar.end()) output.write(chunk)
  }
  if (formats.includes('parquet')) await writeRejects(rejects, info, output.write)
  return {
    files: output.end(),
    digests: Object.fromEntries(tables.map((table) => [table, digestsOf(rowsOf(outcomes, table))])) as Record<
      Table,
      Uint8Array
    >,
    statistics: statisticsOf(outcomes, documents),
    counts: countsOf(outcomes),
    collisions: collisionsOf(rejects),
    inputDigests: inputDigests([...documents.map(({ source }) => source), ...rejects]),
    inputs: outcomes.map(({ path, rows }) => [path, digestOf(tables.flatMap((table) => rows[table]))]),
    texts: documents.map(({ id, text }) => [id, textDigest(text)]),
  }
}

function readOutcomes(files: readonly string[]): Outcome[] {
  const outcomes = files.flatMap((file) => [...decodeOutcomes(readFileSync(file, 'utf8'))])
  const keyed = outcomes.map((outcome) => ({ outcome, id: Buffer.from(outcome.id), path: Buffer.from(outcome.path) }))
  return keyed
    .sort((a, b) => Buffer.compare(a.id, b.id) || Buffer.compare(a.path, b.path) || a.outcome.byte - b.outcome.byte)
    .map(({ outcome }) => outcome)
}

function countsOf(outcomes: readonly Outcome[]): WrittenShard['counts'] {
  const counts = { accepted: 0, filtered: 0, rejected: 0 }
  for (const { status } of outcomes) counts[status]++
  return counts
}

function collisionsOf(rejects: readonly Reject[]): readonly Finding[] {
  return rejects.flatMap(({ reason, findings }) =>
    reason === ID_COLLISION ? findings.filter(({ rule }) => rule === reason) : [],
  )
}

/** What exporters take. */
type DocumentRow = readonly [document: Document, line: string, sourceMap: string]

async function writeDocuments(
  rows: readonly DocumentRow[],
  info: ExportInfo,
  formats: readonly FormatId[],
  write: (chunk: FileChunk) => void,
): Promise<void> {
  for (const format of formats) {
    const open = await exporters[format].open(info)
    for (const row of rows) for (const chunk of open.write(...row)) write(chunk)
    for (const chunk of open.end()) write(chunk)
  }
}

/** Once more as Parquet: what `datasets` loads by name has one format with what it loads without one. */
async function writeRejects(
  rejects: readonly Reject[],
  info: ShardInfo,
  write: (chunk: FileChunk) => void,
): Promise<void> {
  const open = await openParquet(shardPath('rejects', info, 'parquet'), rejectSchema)
  for (const reject of rejects) for (const chunk of open.write(reject, JSON.stringify(reject).length)) write(chunk)
  for (const chunk of open.end()) write(chunk)
}

function* rowsOf(outcomes: readonly Outcome[], table: Table): Iterable<string> {
  for (const { rows } of outcomes) yield* rows[table]
}

function digestsOf(rows: Iterable<string>): Uint8Array {
  return Buffer.concat(Array.from(rows, (row) => createHash('sha256').update(row).digest()))
}

function digestOf(rows: readonly string[]): string {
  return createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, 16)
}

/** Outcomes and documents stand in the same order; an outcome has one document or none. */
function statisticsOf(outcomes: readonly Outcome[], documents: readonly Document[]): ShardStatistics {
  const statistics = openStatistics()
  const rest = documents.values()
  for (const { rows, edits } of outcomes) {
    const [reject = null] = rows.rejects.map((row) => JSON.parse(row) as Reject)
    statistics.add({
      document: rows.documents.length === 0 ? null : (rest.next().value as Document),
      reject,
      findings: reject ? reject.findings : rows.findings.map((row) => JSON.parse(row) as Finding),
      removed: rows.removed.map((row) => JSON.parse(row) as Removed),
      edits,
    })
  }
  return statistics.end()
}
