import type { DatasetContent } from './dataset-content.ts'
import { type DatasetTable, datasetTables } from './dataset-tables.ts'
import { describeCorpus, type Licence } from './describe-corpus.ts'
import { huggingFaceFeatures } from './hugging-face-features.ts'
import { knownLanguages } from './known-languages.ts'
import { toYaml } from './to-yaml.ts'

/**
 * Writes the front matter of a dataset card. `num_bytes`, `download_size` and `dataset_size` are the sizes of the files that `configs`
 * names. Source of the keys: the dataset card
 * specification of huggingface/hub-docs (datasetcard.md).
 */
export function cardFrontMatter(content: DatasetContent): string {
  const { corpus, statistics } = content
  const { title, licence } = describeCorpus(content)
  const languages = knownLanguages(statistics)
  const configs = configsOf(datasetTables(content))
  return toYaml({
    ...licenceKeys(licence),
    ...(languages.length > 0 && { language: languages }),
    pretty_name: title,
    ...(corpus.keywords?.length && { tags: corpus.keywords }),
    size_categories: [sizeCategory(statistics.counts.accepted)],
    ...(configs.length > 0 && {
      configs: configs.map(({ config, table }) => ({
        config_name: config,
        ...(config === 'default' && { default: true }),
        data_files: table.splits.map(({ name }) => ({ split: name, path: pathsOf(table, name) })),
      })),
      dataset_info: configs.map(({ config, table }) => datasetInfo(config, table)),
    }),
  })
}

interface Config {
  readonly config: string
  readonly table: DatasetTable
}

/**
 * What can be loaded by name: the documents, and what is not among them, where there is any. `datasets` reads all configurations of a
 * dataset with the reader of the first, so both have one format; and it loads no split without rows.
 */
function configsOf(tables: readonly DatasetTable[]): readonly Config[] {
  const table = tables.find(({ name }) => name === 'documents')
  if (!table) return []
  const [kind] = table.extension.split('.')
  const rejects = tables.find(({ name, extension }) => name === 'rejects' && extension === kind)
  const hasRows = rejects?.splits.some(({ rows }) => rows > 0)
  return [{ config: 'default', table }, ...(rejects && hasRows ? [{ config: 'rejects', table: rejects }] : [])]
}

/** Hugging Face asks for a name where it does not know the licence. */
function licenceKeys({ id, title, url }: Licence) {
  return { license: id, ...(id === 'other' && { license_name: title, ...(url !== null && { license_link: url }) }) }
}

function pathsOf({ folder, extension }: DatasetTable, split: string): string {
  return `${folder}/${split}-*.${extension}`
}

function datasetInfo(config: string, { columns, splits }: DatasetTable) {
  const size = splits.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    config_name: config,
    features: huggingFaceFeatures(columns),
    splits: splits.map(({ name, bytes, rows }) => ({ name, num_bytes: bytes, num_examples: rows })),
    download_size: size,
    dataset_size: size,
  }
}

function sizeCategory(rows: number): string {
  const next = SIZES.findIndex(([size]) => rows < size)
  if (next === 0) return 'n<1K'
  if (next < 0) return 'n>1T'
  return `${SIZES[next - 1]?.[1]}<n<${SIZES[next]?.[1]}`
}

/** The borders of `size_categories`. */
const SIZES: readonly (readonly [number, string])[] = [
  [1e3, '1K'],
  [1e4, '10K'],
  [1e5, '100K'],
  [1e6, '1M'],
  [1e7, '10M'],
  [1e8, '100M'],
  [1e9, '1B'],
  [1e10, '10B'],
  [1e11, '100B'],
  [1e12, '1T'],
]
