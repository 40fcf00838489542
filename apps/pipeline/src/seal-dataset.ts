import { createHash } from 'node:crypto'
import {
  type Counts,
  findingSchema,
  type Manifest,
  manifestSchema,
  recordSchema,
  rejectSchema,
  removedSchema,
  sourceMapSchema,
} from '@copydesk/document'
import {
  columnsOf,
  datasetCard,
  exporters,
  manifestOf,
  openContentDigest,
  openFiles,
  sha256sums,
  type WrittenFile,
} from '@copydesk/export'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { tables } from './tables.ts'
import type { WrittenShard } from './write-shard.ts'

export interface SealOptions {
  /** The dataset's folder, with the shards in it. */
  readonly folder: string
  readonly config: CorpusConfig
  readonly counts: Counts
  readonly shards: readonly WrittenShard[]
}

/**
 * Writes what closes a dataset, in this order: schemas, card, manifest (with the digests of all before it), `SHA256SUMS` (and the manifest).
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
  const card = write('README.md', cardOf(config, counts, shards, [...data, ...schemas]))
  const manifest = manifestOf({
    schemaVersion: SCHEMA_VERSION,
    name: config.name ?? DEFAULT_NAME,
    counts,
    digests: Object.fromEntries(tables.map((table) => [table, digestOf(shards.map(({ digests }) => digests[table]))])),
    files: [...data, ...schemas, card],
  })
  const closed = write('manifest.json', json(manifest))
  const sums = sha256sums([...manifest.files, closed])
  write('SHA256SUMS', sums)
  return { manifest, name: createHash('sha256').update(sums).digest('hex').slice(0, 16) }
}

const DEFAULT_NAME = 'corpus'

const SCHEMA_VERSION = '0'

const SCHEMAS = {
  finding: findingSchema,
  manifest: manifestSchema,
  reject: rejectSchema,
  removed: removedSchema,
  'source-map': sourceMapSchema,
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function cardOf(
  config: CorpusConfig,
  counts: Counts,
  shards: readonly WrittenShard[],
  files: readonly WrittenFile[],
): string {
  const languages: Record<string, number> = {}
  for (const shard of shards) {
    for (const [language, count] of Object.entries(shard.languages))
      languages[language] = (languages[language] ?? 0) + count
  }
  const dates = shards.flatMap((shard) => shard.dates).sort()
  return datasetCard({
    config: { ...config, name: config.name ?? DEFAULT_NAME },
    counts,
    languages,
    columns: columnsOf(recordSchema(config.metadata ?? {})),
    formats: config.formats ?? Object.keys(exporters),
    files,
    dates: dates.length === 0 ? null : { first: dates[0] as string, last: dates.at(-1) as string },
  })
}

/** The content digest of a table from the digests of its rows, 32 bytes each. */
function digestOf(parts: readonly Uint8Array[]): string {
  const digest = openContentDigest()
  for (const part of parts) for (let at = 0; at < part.length; at += 32) digest.addDigest(part.subarray(at, at + 32))
  return digest.digest()
}
