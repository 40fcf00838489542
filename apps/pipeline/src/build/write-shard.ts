import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import {
  type Document,
  type Finding,
  type MetadataTypes,
  type Reject,
  type Removed,
  recordSchema,
  rejectSchema,
} from '@copydesk/document'
import { type Cache, commitRank, type Rank } from '@copydesk/engine'
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
import { type MeasuredInput, openStatistics, type ShardStatistics } from '@copydesk/report'
import { decodeOutcome, type Outcome } from '../document/outcome.ts'
import { type Table, tables } from '../document/tables.ts'
import { inputDigests } from './input-digests.ts'
import { type FoundFindings, firstFindings } from './open-findings.ts'
import { OutcomeLost } from './outcome-lost.ts'
import { rejectCollisions } from './reject-collisions.ts'
import { KEY } from './summary.ts'
import { textDigest } from './text-digest.ts'
import { textNumber } from './text-number.ts'

/** A shard that is to be written: its marker is what it holds, its folder has its files. */
export interface ShardPlan extends Rank {
  readonly shard: number
  readonly shards: number
  /** The keys of its inputs' outcomes in the cache, 16 bytes each. */
  readonly keys: Uint8Array
  /** The name of the corpus. */
  readonly name: string
  readonly formats: readonly FormatId[]
  /** The columns that the corpus declares. */
  readonly metadata: MetadataTypes
}

/** What `--format` and `formats` name. */
export type FormatId = keyof typeof exporters

/** What a shard holds: plain data that the cache keeps, so that an unchanged shard need not be read. */
export interface WrittenShard extends FoundFindings {
  readonly files: readonly WrittenFile[]
  /** The SHA-256 of each row, 32 bytes each, by table. */
  readonly digests: Readonly<Record<Table, Uint8Array>>
  readonly statistics: ShardStatistics
  readonly counts: Readonly<Record<Outcome['status'], number>>
  /** The exceptions that took a finding away, by their index. */
  readonly exceptions: readonly number[]
  /** See `inputDigests`. */
  readonly inputDigests: Uint8Array
  /** The `textNumber` of each text that is not empty. */
  readonly textDigests: Float64Array
  /** `ShardNames` as JSON: few ask for it. */
  readonly names: Uint8Array
}

/** What the lock file keeps of a shard. */
export interface ShardNames {
  /** Path and digest (16 hexadecimal digits) of all that became of each input. */
  readonly inputs: readonly (readonly [path: string, digest: string])[]
  /** The digest of each document's text, by its id. */
  readonly texts: readonly (readonly [id: string, digest: string])[]
}

export function namesIn({ names }: WrittenShard): ShardNames {
  return JSON.parse(Buffer.from(names).toString())
}

/** Reads the marker of a shard. */
export function writtenShard(marker: Uint8Array): WrittenShard {
  return deserialize(marker)
}

/**
 * Writes one shard of every table: rows in the order of the bytes of their ids, then of their paths and places. Throws `OutcomeLost` where the
 * cache lacks an outcome or takes nothing.
 */
export async function writeShard(plan: ShardPlan, cache: Cache): Promise<void> {
  // Other threads have put outcomes there since.
  cache.refresh()
  const isDone = await commitRank(plan, cache, async (folder) => {
    const outcomes = rejectCollisions(readOutcomes(plan.keys, cache))
    return serialize(await writeOutcomes(outcomes, { ...plan, folder }))
  })
  if (!isDone) throw new OutcomeLost(cache.failure)
}

async function writeOutcomes(
  outcomes: readonly Outcome[],
  { shard, shards, folder, name, formats, metadata }: ShardPlan,
): Promise<WrittenShard> {
  const info: ShardInfo = { split: 'train', shard, shards }
  const output = openFiles(folder)
  const inputs = outcomes.map(measured)
  const documents = inputs.flatMap(({ document }) => document ?? [])
  const rejects = inputs.flatMap(({ reject }) => reject ?? [])
  const lines = [...rowsOf(outcomes, 'documents')]
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
    statistics: statisticsOf(inputs),
    counts: countsOf(outcomes),
    ...foundIn(inputs.flatMap(({ findings }) => findings)),
    exceptions: [...new Set(outcomes.flatMap(({ exceptions }) => exceptions))],
    inputDigests: inputDigests([...documents.map(({ source }) => source), ...rejects]),
    ...namesOf(outcomes, documents),
  }
}

function readOutcomes(keys: Uint8Array, cache: Cache): Outcome[] {
  const outcomes: Outcome[] = []
  for (let at = 0; at < keys.length; at += KEY.end - KEY.start) {
    const kept = cache.get(keys.subarray(at, at + KEY.end - KEY.start))
    if (!kept) throw new OutcomeLost()
    outcomes.push(decodeOutcome(kept))
  }
  const keyed = outcomes.map((outcome) => ({ outcome, id: Buffer.from(outcome.id), path: Buffer.from(outcome.path) }))
  return keyed
    .sort((a, b) => Buffer.compare(a.id, b.id) || Buffer.compare(a.path, b.path) || a.outcome.byte - b.outcome.byte)
    .map(({ outcome }) => outcome)
}

/** Reads the rows of an outcome, each once; it has one document or one reject. */
function measured({ rows, edits }: Outcome): MeasuredInput {
  const [document = null] = rows.documents.map((row) => JSON.parse(row) as Document)
  const [reject = null] = rows.rejects.map((row) => JSON.parse(row) as Reject)
  return {
    document,
    reject,
    findings: reject ? reject.findings : rows.findings.map((row) => JSON.parse(row) as Finding),
    removed: rows.removed.map((row) => JSON.parse(row) as Removed),
    edits,
  }
}

function countsOf(outcomes: readonly Outcome[]): WrittenShard['counts'] {
  const counts = { accepted: 0, filtered: 0, rejected: 0 }
  for (const { status } of outcomes) counts[status]++
  return counts
}

function foundIn(findings: readonly Finding[]): FoundFindings {
  const findingCounts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) findingCounts[severity]++
  return { findings: firstFindings(findings), findingCounts }
}

function namesOf(
  outcomes: readonly Outcome[],
  documents: readonly Document[],
): Pick<WrittenShard, 'names' | 'textDigests'> {
  const names: ShardNames = {
    inputs: outcomes.map(({ path, rows }) => [path, digestOf(tables.flatMap((table) => rows[table]))]),
    texts: documents.map(({ id, text }) => [id, textDigest(text)]),
  }
  // Headlines alone do not repeat one another.
  const texts = names.texts.filter((_, index) => documents[index]?.text !== '')
  return {
    names: Buffer.from(JSON.stringify(names)),
    textDigests: Float64Array.from(texts, ([, digest]) => textNumber(digest)),
  }
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

function statisticsOf(inputs: readonly MeasuredInput[]): ShardStatistics {
  const statistics = openStatistics()
  for (const input of inputs) statistics.add(input)
  return statistics.end()
}
