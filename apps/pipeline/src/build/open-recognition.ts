import { hash } from 'node:crypto'
import { formatOf, readWhole } from '@copydesk/ingest/listing'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { encodingOf } from '../configuration/encoding-of.ts'
import { leavesOut } from '../configuration/leaves-out.ts'
import { isContainer } from '../document/is-container.ts'
import type { SignedInput } from './open-file-list.ts'
import { openKeys } from './open-keys.ts'
import { signed } from './summary.ts'

/** A file whose bytes were seen before. */
export interface Recognised {
  readonly summary: Buffer
  /** How many were read. */
  readonly bytes: number
}

/**
 * Opens what looks up files by their bytes (`find` knows summaries by the keys of outcomes), without threads and without what processes documents, which take longer to start than most checkouts
 * to read. It gives undefined for a file that nobody knows, and for one that is not a document as it lies there.
 */
export function openRecognition(
  find: (key: Buffer) => Buffer | undefined,
  config: CorpusConfig,
  fingerprint: string,
): (file: SignedInput) => Recognised | undefined {
  const keyOf = openKeys(fingerprint)
  const [encoding, isLeftOut] = [encodingOf(config), leavesOut(config)]
  return ({ signature = null, ...file }) => {
    const { path, content, problem } = file
    const isPlain = !isContainer(file) && !formatOf(path).gzip && !problem && !isLeftOut(path)
    const bytes = isPlain && content && 'file' in content ? readOr(content.file) : undefined
    if (!bytes) return undefined
    const key = keyOf({ ...file, encoding: encoding(path) }, hash('sha256', bytes))
    const summary = find(key)
    return summary && { summary: signed(summary, signature), bytes: bytes.length }
  }
}

function readOr(file: Buffer): Buffer | undefined {
  try {
    return readWhole(file)
  } catch {
    return undefined
  }
}
