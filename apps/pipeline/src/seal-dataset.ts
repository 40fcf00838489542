import { createHash } from 'node:crypto'
import {
  type Counts,
  findingSchema,
  type Manifest,
  manifestSchema,
  recordSchema,
  rejectSchema,
  removedSchema,
  type Statistics,
  sourceMapSchema,
  statisticsSchema,
} from '@copydesk/document'
import {
  columnsOf,
  datasetCard,
  manifestOf,
  openContentDigest,
  openFiles,
  sha256sums,
  type WrittenFile,
} from '@copydesk/export'
import { exactDuplicates, openStatistics, reportPage } from '@copydesk/report'
import { describeRule } from '@copydesk/validate'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { corpusName } from './corpus-name.ts'
import { defaultFormats } from './default-formats.ts'
import { tables } from './tables.ts'
import { textDigest } from './text-digest.ts'
import type { WrittenShard } from './write-shard.ts'

export interface SealOptions {
  /** The dataset's folder, with the shards in it. */
  readonly folder: string
  readonly config: CorpusConfig
  readonly counts: Counts
  readonly shards: readonly WrittenShard[]
}

/**
 * Writes what closes a dataset, in this order: schemas, statistics, report, card, manifest (with the digests of all before it), `SHA256SUMS` (and the manifest).
 * Gives the manifest and the dataset's name: the first 16 hexadecimal digits of the SHA-256 of `SHA256SUMS`.
 */
export function sealDataset({ folder, config, counts, shards }: SealOptions): { manifest: Manifest; name: string } {
  const write = (path: string, text: string): WrittenFile => {
    const files = openFiles(folder)
    files.write({ path, bytes: Buffer.from(text) })
    return files.end()[0] as WrittenFile
  }
  const data = shards.flatMap(({ files }) => files)
  const schema = recordSchema(config.metadata ?? {})
  const schemas = Object.entries({ document: schema, ...SCHEMAS }).map(([name, content]) =>
    write(`schema/${name}.schema.json`, json(content)),
  )
  const statistics = statisticsOf(config, counts, shards)
  const counted = write('statistics.json', json(statistics))
  const report = write('report.html', reportPage({ statistics, corpus: config, describeRule }))
  const card = write('README.md', cardOf(config, statistics, [...data, ...schemas, counted, report]))
  const manifest = manifestOf({
    schemaVersion: SCHEMA_VERSION,
    name: corpusName(config),
    counts,
    digests: Object.fromEntries(tables.map((table) => [table, digestOf(shards.map(({ digests }) => digests[table]))])),
    files: [...data, ...schemas, counted, report, card],
  })
  const closed = write('manifest.json', json(manifest))
  const sums = sha256sums([...manifest.files, closed])
  write('SHA256SUMS', sums)
  return { manifest, name: createHash('sha256').update(sums).digest('hex').slice(0, 16) }
}

const SCHEMA_VERSION = '0'

const SCHEMAS = {
  finding: findingSchema,
  manifest: manifestSchema,
  reject: rejectSchema,
  removed: removedSchema,
  'source-map': sourceMapSchema,
  statistics: statisticsSchema,
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function statisticsOf(config: CorpusConfig, counts: Counts, shards: readonly WrittenShard[]): Statistics {
  const statistics = openStatistics()
  for (const shard of shards) statistics.merge(shard.statistics)
  return {
    schemaVersion: SCHEMA_VERSION,
    name: corpusName(config),
    counts,
    ...statistics.end(),
    duplicates: exactDuplicates(shards.flatMap(({ texts }) => texts.filter(([, digest]) => digest !== NO_TEXT))),
  }
}

/** Headlines alone do not repeat one another. */
const NO_TEXT = textDigest('')

function cardOf(config: CorpusConfig, { counts, languages, dates }: Statistics, files: readonly WrittenFile[]): string {
  const { first, last } = dates
  return datasetCard({
    config: { ...config, name: corpusName(config) },
    counts,
    languages: Object.fromEntries(languages.values.map(({ value, count }) => [value, count])),
    columns: columnsOf(recordSchema(config.metadata ?? {})),
    formats: config.formats ?? defaultFormats,
    files,
    dates: first === null || last === null ? null : { first, last },
  })
}

/** The content digest of a table from the digests of its rows, 32 bytes each. */
function digestOf(parts: readonly Uint8Array[]): string {
  const digest = openContentDigest()
  for (const part of parts) for (let at = 0; at < part.length; at += 32) digest.addDigest(part.subarray(at, at + 32))
  return digest.digest()
}
