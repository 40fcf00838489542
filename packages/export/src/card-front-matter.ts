import { stringify } from 'yaml'
import type { CardContent } from './card-content.ts'
import { comparePaths } from './compare-paths.ts'
import { huggingFaceFeatures } from './hugging-face-features.ts'
import type { WrittenFile } from './open-files.ts'

/**
 * Writes the front matter of a dataset card. `num_bytes`, `download_size` and `dataset_size` are the sizes of the files that `configs`
 * names. It is YAML 1.1, which Python reads: there a bare `no` (Norwegian) is false. Source of the keys: the dataset card
 * specification of huggingface/hub-docs (datasetcard.md).
 */
export function cardFrontMatter({ config, counts, languages, columns, formats, files }: CardContent): string {
  const known = Object.keys(languages).filter((language) => language !== 'und')
  const loaded = LOADED.find(({ format }) => formats.includes(format))
  const splits = loaded ? splitsOf(files, loaded) : []
  const size = splits.reduce((sum, { num_bytes }) => sum + num_bytes, 0)
  return stringify(
    {
      license: config.license ?? 'unknown',
      ...(known.length > 0 && { language: known.sort(comparePaths) }),
      pretty_name: config.title ?? config.name,
      size_categories: [sizeCategory(counts.accepted)],
      ...(loaded && {
        configs: [
          {
            config_name: 'default',
            data_files: splits.map(({ name }) => ({
              split: name,
              path: `${loaded.folder}/${name}-*.${loaded.extension}`,
            })),
          },
        ],
        dataset_info: {
          config_name: 'default',
          features: huggingFaceFeatures(columns),
          splits,
          download_size: size,
          dataset_size: size,
        },
      }),
    },
    { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false },
  )
}

interface Loaded {
  readonly format: string
  readonly folder: string
  readonly extension: string
}

/** What loaders are pointed at, the best first: they retype dates in JSON Lines. */
const LOADED: readonly Loaded[] = [
  { format: 'parquet', folder: 'data', extension: 'parquet' },
  { format: 'jsonl', folder: 'jsonl', extension: 'jsonl.gz' },
]

function splitsOf(files: readonly WrittenFile[], { folder, extension }: Loaded) {
  const splits = new Map<string, { name: string; num_bytes: number; num_examples: number }>()
  for (const { path, bytes, rows } of files) {
    const name = /^(.+)-\d{5,}-of-\d{5,}\.(.+)$/.exec(path.slice(folder.length + 1))
    if (!path.startsWith(`${folder}/`) || name?.[1] === undefined || name[2] !== extension) continue
    const split = splits.get(name[1]) ?? { name: name[1], num_bytes: 0, num_examples: 0 }
    splits.set(name[1], {
      ...split,
      num_bytes: split.num_bytes + bytes,
      num_examples: split.num_examples + (rows ?? 0),
    })
  }
  return [...splits.values()].sort((one, other) => comparePaths(one.name, other.name))
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
