import type { Column } from './column.ts'
import type { DatasetContent } from './dataset-content.ts'
import { type DatasetTable, datasetTables, type TableSplit } from './dataset-tables.ts'
import { type DescribedCorpus, describeCorpus } from './describe-corpus.ts'
import { mediaTypeOf } from './media-type-of.ts'
import type { WrittenFile } from './open-files.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * Describes a dataset as a Data Package, version 2 (https://datapackage.org): each table with its files, their sizes and SHA-256, and a
 * Table Schema made from the JSON Schema. `datapackage.json` stands beside the files that it names.
 */
export function dataPackage(content: DatasetContent): Json {
  const { corpus, digest } = content
  const { title, description, licence, creators, homepage, version } = describeCorpus(content)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: corpus.name,
    id: `urn:copydesk:dataset:${digest}`,
    title,
    description,
    ...(homepage.startsWith('http') && { homepage }),
    version,
    ...(corpus.keywords?.length && { keywords: corpus.keywords }),
    licenses: [{ name: licence.id, title: licence.title, ...(licence.url !== null && { path: licence.url }) }],
    contributors: creators.map(contributorOf),
    resources: datasetTables(content).flatMap((table) => table.splits.flatMap((split) => resourcesOf(table, split))),
  }
}

function contributorOf({ name, type, url, email }: DescribedCorpus['creators'][number]): Json {
  return {
    title: name,
    roles: ['creator'],
    ...(url !== undefined && { path: url }),
    ...(email !== undefined && { email }),
    ...(type === 'organization' && { organization: name }),
  }
}

/** One resource a file: only so can each have its digest, and the shards of Parquet are no parts of one file. */
function resourcesOf(table: DatasetTable, { files }: TableSplit): readonly Json[] {
  return files.map((file) => ({
    name: nameOf(file),
    path: file.path,
    description: `${table.name}: ${table.description}`,
    mediatype: mediaTypeOf(file.path),
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...formatOf(table, file),
  }))
}

/**
 * The Table Schema of JSON Lines. Parquet has a schema of its own, and in an empty file there is no first row; frictionless, which reads
 * tables of the formats that it knows, fails at the lists of the one and at the other. So both have formats that it takes for plain files.
 */
function formatOf({ name, extension, columns }: DatasetTable, { rows }: WrittenFile): Json {
  if (extension === 'parquet') return { format: 'apache-parquet' }
  if (rows === 0) return { format: 'empty-jsonl' }
  return {
    type: 'table',
    format: 'jsonl',
    encoding: 'utf-8',
    schema: { fields: columns.map(fieldOf), missingValues: [], ...(name === 'documents' && { primaryKey: ['id'] }) },
  }
}

function nameOf({ path }: WrittenFile): string {
  return path.replace(/[./]/g, '-').toLowerCase()
}

function fieldOf({ name, type, nullable, description }: Column): Json {
  return {
    name,
    type: TYPES[type],
    ...(description !== null && { description }),
    ...(!nullable && { constraints: { required: true } }),
  }
}

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  boolean: 'boolean',
  int32: 'integer',
  int64: 'integer',
  double: 'number',
  list: 'array',
  struct: 'object',
}
