import { createHash } from 'node:crypto'
import { type Counts, compareBytes, type Manifest, type ManifestFile } from '@copydesk/document'

/** What a manifest is made from. */
export interface ManifestContent {
  /** The version of the document schema. */
  readonly schemaVersion: string
  /** The name of the corpus. */
  readonly name: string
  readonly counts: Readonly<Counts>
  /** The content digest of each table, by the table's name. */
  readonly digests: Readonly<Record<string, string>>
  /** Every file but `manifest.json` and `SHA256SUMS`, in any order. */
  readonly files: readonly Readonly<ManifestFile>[]
}

/**
 * Builds the manifest of a dataset: files by the bytes of their paths, tables by their names, and the digest of the whole, the SHA-256
 * over `<table>\n<digest>\n` for each table. Throws where the counts do not add up: then a document was lost.
 */
export function manifestOf({ schemaVersion, name, counts, digests, files }: ManifestContent): Manifest {
  const { inputs, accepted, duplicates, filtered, rejected } = counts
  if (inputs !== accepted + duplicates + filtered + rejected) {
    throw new Error(`Expected counts that add up to \`inputs\`, got \`${JSON.stringify(counts)}\``)
  }
  const tables = Object.entries(digests).sort(([one], [other]) => compareBytes(one, other))
  const hash = createHash('sha256')
  for (const [table, digest] of tables) hash.update(`${table}\n${digest}\n`)
  return {
    generator: 'copydesk',
    schemaVersion,
    name,
    counts: { inputs, accepted, duplicates, filtered, rejected },
    digest: hash.digest('hex'),
    digests: Object.fromEntries(tables),
    files: files
      .map(({ path, bytes, sha256, rows }) => ({ path, bytes, sha256, rows }))
      .sort((one, other) => compareBytes(one.path, other.path)),
  }
}
