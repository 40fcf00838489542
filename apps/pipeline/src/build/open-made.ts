import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { cacheKey } from '@copydesk/engine'
import type { WrittenFile } from '@copydesk/export'
import { version } from '../version.ts'
import type { Built } from './build-options.ts'
import { shardFingerprint } from './code-fingerprint.ts'
import { openStanding, rememberDataset } from './open-standing.ts'
import type { Work } from './open-work.ts'

/** A dataset that was made: all that a build gives, and of what it consists. */
export interface MadeDataset extends Omit<Built, 'cached'> {
  /** See `SealedDataset`. */
  readonly name: string
  /** All files of it. */
  readonly files: readonly WrittenFile[]
  /** The keys of its shards' markers. */
  readonly shards: readonly Uint8Array[]
}

/** What earlier builds made, by what they made it of. */
export interface Made {
  /** The dataset that was made of these, if it is the one that stands. */
  find(source: Source): MadeDataset | undefined
  /** Remembers what the dataset that stands in `folder` was made of. */
  save(sources: readonly Source[], made: MadeDataset, folder: string): void
}

/** What a dataset is made of, in a digest: the files as they look, or what became of the inputs. Null where nothing is known by it. */
export interface Source {
  readonly kind: 'files' | 'inputs'
  readonly digest: string | null
  /** When the build began that looks, in milliseconds: what an earlier one left is not believed if it is from the future, for the clock was put back since. */
  readonly began: number
}

/** Opens what earlier builds made with the same configuration and the same code. Only files that look as they did are believed. */
export function openMade({ cache, data, draft, options, trust }: Work): Made {
  const { config, configFile, input, limit, only } = options
  // Findings in the configuration have places.
  const place = configFile === null ? null : [relative(input, configFile), digestOf(readFileSync(configFile))]
  const alike = JSON.stringify([version, shardFingerprint(), data.fingerprint, config, place, { limit, only }])
  const keyOf = ({ kind, digest }: Source) => cacheKey(JSON.stringify(['made', alike, kind, digest]))
  return {
    find(source) {
      if (trust !== 'files' || source.digest === null) return undefined
      const kept = cache.get(keyOf(source))
      const { began, made }: Kept = kept ? deserialize(kept) : NOTHING
      return made && began <= source.began && openStanding(cache, draft.standing, false).is(made.files)
        ? made
        : undefined
    },
    save(sources, made, folder) {
      if (trust === 'nothing') return
      rememberDataset(cache, folder, made.files)
      for (const source of sources)
        if (source.digest !== null) cache.put(keyOf(source), serialize({ began: source.began, made } satisfies Kept))
    },
  }
}

interface Kept {
  readonly began: number
  readonly made: MadeDataset | undefined
}

const NOTHING: Kept = { began: 0, made: undefined }

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
