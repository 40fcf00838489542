import type { Column, ScalarType } from './column.ts'
import type { DatasetContent } from './dataset-content.ts'
import { type DatasetTable, datasetTables } from './dataset-tables.ts'
import { type DescribedCorpus, describeCorpus } from './describe-corpus.ts'
import { knownLanguages } from './known-languages.ts'
import { mediaTypeOf } from './media-type-of.ts'
import type { WrittenFile } from './open-files.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * Describes a dataset in Croissant 1.1 (http://mlcommons.org/croissant/1.1, JSON-LD): each file with its SHA-256, each table as a record
 * set whose fields are typed and described from the JSON Schema, and the splits. `croissant.json` stands beside the files that it names.
 */
export function croissant(content: DatasetContent): Json {
  const { corpus, statistics } = content
  const { title, description, licence, creators, homepage, version, published } = describeCorpus(content)
  const tables = recordTables(content)
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: title,
    description,
    license: licence.url ?? licence.title,
    url: homepage,
    creator: creators.map(creatorOf),
    datePublished: published,
    version,
    ...(corpus.keywords?.length && { keywords: corpus.keywords }),
    ...(corpus.citation !== undefined && { citeAs: corpus.citation }),
    inLanguage: knownLanguages(statistics),
    distribution: [
      ...content.files.filter(({ path }) => !OF_DOCUMENT.test(path)).map(fileObject),
      ...documentFolders(content.files).map(folderSet),
      ...tables.map(fileSet),
    ],
    recordSet: tables.flatMap((table) => [splitSet(table), recordSet(table)]),
  }
}

/** One table of each name: that of the documents in the best format. */
function recordTables(content: DatasetContent): readonly DatasetTable[] {
  const tables = datasetTables(content)
  return tables.filter(({ name }, at) => tables.findIndex((table) => table.name === name) === at)
}

/** The context of Appendix 1, with https for schema.org and the further names that readers ask for. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  annotation: 'cr:annotation',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  excludes: 'cr:excludes',
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  readLines: 'cr:readLines',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sdVersion: 'cr:sdVersion',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
  unArchive: 'cr:unArchive',
  value: 'cr:value',
}

function creatorOf({ name, type, url, email }: DescribedCorpus['creators'][number]): Json {
  const kind = type === 'person' ? 'sc:Person' : 'sc:Organization'
  return { '@type': kind, name, ...(url !== undefined && { url }), ...(email !== undefined && { email }) }
}

function fileObject({ path, bytes, sha256 }: WrittenFile): Json {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: mediaTypeOf(path),
    sha256,
  }
}

/** The file of one document, in the folder of a shard. A dataset has as many as documents, each with its SHA-256 in the manifest. */
const OF_DOCUMENT = /^([^/]+)\/[^/]+-\d{5,}-of-\d{5,}\/.+?(\.\w+)$/

/** The folders with one file for each document, and the extension of these. */
function documentFolders(files: readonly WrittenFile[]): readonly (readonly [folder: string, extension: string])[] {
  const found = files.flatMap(({ path }) => {
    const [, folder, extension] = OF_DOCUMENT.exec(path) ?? []
    return folder !== undefined && extension !== undefined ? [[folder, extension] as const] : []
  })
  return [...new Map(found)]
}

function folderSet([folder, extension]: readonly [folder: string, extension: string]): Json {
  return {
    '@type': 'cr:FileSet',
    '@id': fileSetId(folder),
    name: fileSetId(folder),
    description: 'One file a document.',
    encodingFormat: mediaTypeOf(extension),
    includes: `${folder}/**/*${extension}`,
  }
}

/** All shards of a table. It is contained in nothing: its files lie beside the description. */
function fileSet({ name, description, folder, extension }: DatasetTable): Json {
  return {
    '@type': 'cr:FileSet',
    '@id': fileSetId(name),
    name: fileSetId(name),
    description,
    encodingFormat: mediaTypeOf(`.${extension}`),
    includes: `${folder}/*.${extension}`,
  }
}

function fileSetId(table: string): string {
  return `${table}-files`
}

/** The splits of a table as an enumeration, which its field `split` refers to. */
function splitSet({ name, splits }: DatasetTable): Json {
  const id = `${name}-splits`
  return {
    '@type': 'cr:RecordSet',
    '@id': id,
    name: id,
    description: `The splits of ${name}.`,
    dataType: 'cr:Split',
    key: { '@id': `${id}/name` },
    field: [
      {
        '@type': 'cr:Field',
        '@id': `${id}/name`,
        name: 'name',
        description: 'The name of the split.',
        dataType: 'sc:Text',
      },
    ],
    data: splits.map((split) => ({ [`${id}/name`]: split.name })),
  }
}

/** The expression of `split` takes the name of a split for itself, too, because readers give it what it referred to. */
function recordSet({ name, description, folder, columns }: DatasetTable): Json {
  const split = {
    '@type': 'cr:Field',
    '@id': `${name}/split`,
    name: 'split',
    description: 'The split that the row belongs to, by the name of its file.',
    dataType: 'sc:Text',
    source: {
      fileSet: { '@id': fileSetId(name) },
      extract: { fileProperty: 'fullpath' },
      transform: { regex: `^(?:${folder}/)?(.+?)(?:-\\d+-of-\\d+\\..+)?$` },
    },
    references: { field: { '@id': `${name}-splits/name` } },
  }
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description,
    ...(name === 'documents' && { dataType: 'sc:NewsArticle', key: { '@id': 'documents/id' } }),
    field: [
      split,
      ...columns.map((column) =>
        fieldOf(column, { id: name, fileSet: fileSetId(name), column: column.name, path: '' }),
      ),
    ],
  }
}

/** Where a field is to be found. */
interface FieldPlace {
  /** The `@id` of what it is a part of. */
  readonly id: string
  readonly fileSet: string
  /** The column of the table that it is in. */
  readonly column: string
  /** The rest of the way, as JSONPath (RFC 9535) without the root. */
  readonly path: string
}

function fieldOf(column: Column, place: FieldPlace): Json {
  const id = `${place.id}/${encodeURIComponent(column.name)}`
  const { item, depth } = itemOf(column)
  const source = {
    fileSet: { '@id': place.fileSet },
    extract: { column: place.column },
    ...(place.path !== '' && { transform: { jsonPath: `$${place.path}` } }),
  }
  return {
    '@type': 'cr:Field',
    '@id': id,
    name: column.name,
    ...(column.description !== null && { description: column.description }),
    ...(depth > 0 && { isArray: true, arrayShape: Array(depth).fill('-1').join(',') }),
    ...(column.term !== null && { equivalentProperty: `sc:${column.term}` }),
    ...(item.fields
      ? {
          subField: item.fields.map((field) => fieldOf(field, { ...place, id, path: place.path + stepTo(field.name) })),
        }
      : { dataType: DATA_TYPES[item.type as ScalarType], source }),
  }
}

/** What lists of lists hold in the end, and how many lists are around it. */
function itemOf(column: Column): { readonly item: Column; readonly depth: number } {
  if (!column.item) return { item: column, depth: 0 }
  const { item, depth } = itemOf(column.item)
  return { item, depth: depth + 1 }
}

function stepTo(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}

const DATA_TYPES: Readonly<Record<ScalarType, string>> = {
  string: 'sc:Text',
  boolean: 'sc:Boolean',
  int32: 'sc:Integer',
  int64: 'sc:Integer',
  double: 'sc:Float',
}
