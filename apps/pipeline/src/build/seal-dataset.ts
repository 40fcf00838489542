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
  croissant,
  type DatasetContent,
  dataPackage,
  datasetCard,
  manifestOf,
  openFiles,
  type ProvenanceInput,
  provenance,
  schemaText,
  sha256sums,
  type WrittenFile,
} from '@copydesk/export'
import { exactDuplicates, reportPage } from '@copydesk/report'
import { describeRule } from '@copydesk/validate/documents'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { corpusName } from '../configuration/corpus-name.ts'
import { pluginFiles } from '../configuration/plugin-files.ts'
import { version } from '../version.ts'
import { codeFingerprint } from './code-fingerprint.ts'
import type { GatheredShards } from './gather-shards.ts'

export interface SealOptions {
  /** The dataset's folder, with the shards in it. */
  readonly folder: string
  readonly config: CorpusConfig
  readonly configFile: string | null
  readonly counts: Counts
  readonly shards: GatheredShards
  /** Which of the inputs were taken, where not all were. */
  readonly selection: { readonly limit?: number | undefined; readonly only?: string | undefined }
}

/** A dataset that is whole. */
export interface SealedDataset {
  readonly manifest: Manifest
  readonly statistics: Statistics
  /** The SHA-256 of the statement of provenance, which holds that of every other file: one digest of all. */
  readonly digest: string
  /** The first 16 hexadecimal digits of the SHA-256 of `SHA256SUMS`. */
  readonly name: string
  /** All files, the statement among them. */
  readonly files: readonly WrittenFile[]
}

/**
 * Writes what closes a dataset, in this order: schemas, statistics, report; what describes it; manifest (with the digests of all before it);
 * `SHA256SUMS` (and the manifest); the statement of provenance (everything but itself).
 */
export function sealDataset(options: SealOptions): SealedDataset {
  const { folder, config, counts, shards } = options
  const write = (path: string, text: string): WrittenFile => {
    const files = openFiles(folder)
    files.write({ path, bytes: Buffer.from(text) })
    return files.end()[0] as WrittenFile
  }
  const schema = recordSchema(config.metadata ?? {})
  const schemas = Object.entries({ document: schema, ...SCHEMAS }).map(([name, content]) =>
    write(`schema/${name}.schema.json`, schemaText(content)),
  )
  const statistics = statisticsOf(config, counts, shards)
  const closed = [
    ...shards.files,
    ...schemas,
    write('statistics.json', json(statistics)),
    write('report.html', reportPage({ statistics, corpus: { ...config, creators: creatorsOf(config) }, describeRule })),
  ]
  const content = contentOf(config, statistics, shards.digests.documents, closed)
  const descriptions = [
    write('README.md', datasetCard(content)),
    write('croissant.json', json(croissant(content))),
    write('datapackage.json', json(dataPackage(content))),
  ]
  const manifest = manifestOf({
    schemaVersion: SCHEMA_VERSION,
    name: corpusName(config),
    counts,
    digests: shards.digests,
    files: [...closed, ...descriptions],
  })
  const files = [...manifest.files, write('manifest.json', json(manifest))]
  const sums = write('SHA256SUMS', sha256sums(files))
  const statement = write('provenance.intoto.json', json(statementOf(options, [...files, sums])))
  return {
    manifest,
    statistics,
    digest: statement.sha256,
    name: sums.sha256.slice(0, 16),
    files: [...files, sums, statement],
  }
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

function statisticsOf(config: CorpusConfig, counts: Counts, { statistics, repeated }: GatheredShards): Statistics {
  return {
    schemaVersion: SCHEMA_VERSION,
    name: corpusName(config),
    counts,
    ...statistics,
    duplicates: exactDuplicates(repeated),
  }
}

function contentOf(
  config: CorpusConfig,
  statistics: Statistics,
  digest: string,
  files: readonly WrittenFile[],
): DatasetContent {
  return {
    corpus: { ...config, name: corpusName(config) },
    statistics,
    columns: columnsOf(recordSchema(config.metadata ?? {})),
    files,
    digest,
  }
}

function creatorsOf({ creators = [] }: CorpusConfig): readonly string[] {
  return creators.map((creator) => (typeof creator === 'string' ? creator : creator.name))
}

/** What the dataset was made from, and by what. */
function statementOf(
  { config, configFile, shards, selection }: SealOptions,
  files: readonly WrittenFile[],
): ReturnType<typeof provenance> {
  const raw = {
    name: 'raw files',
    sha256: shards.inputDigest,
    description: 'SHA-256 over the sorted SHA-256 of `<sha256>  <path>` for each input, rejected ones included',
  }
  const plugins = pluginFiles(config, configFile).map(
    ({ name, digest }): ProvenanceInput => ({ name, sha256: digest, description: 'SHA-256 of the module' }),
  )
  return provenance({
    files,
    parameters: { configuration: config, ...selection },
    inputs: [raw, ...plugins],
    program: { name: 'copydesk', version, sha256: codeFingerprint() },
  })
}
