import { join } from 'node:path'
import { measureCache, pruneCache } from '@copydesk/engine'
import { Command } from 'commander'
import { defaultCorpus } from '../configuration/default-corpus.ts'
import { findPlaces } from '../configuration/find-places.ts'
import { readConfig } from '../configuration/read-config.ts'
import { UsageError } from '../configuration/usage-error.ts'
import { cacheIn, defaultCache } from './work-options.ts'

/** `copydesk cache`: shows where the cache is and how large, and makes room in it. */
export function cacheCommand(done: (status: number) => void): Command {
  return new Command('cache')
    .description('show where the cache is and how large, or make room in it')
    .argument('[corpus]', 'the corpus whose corpus.yaml bounds the cache (without it: ./corpus, or this folder)')
    .option('--cache <dir>', 'the folder of the cache', defaultCache())
    .option('--prune', 'delete what was not used for longest, until the cache is within its bound')
    .action(async (corpus: string | undefined, { cache, prune }: { cache: string; prune?: boolean }) => {
      // A corpus that nobody named need not be there.
      const raw = corpus === undefined ? join(defaultCorpus(), 'raw') : findPlaces(corpus, {}).raw
      const { config } = await readConfig(raw)
      const { folder, maxBytes } = cacheIn(cache, config)
      for (const line of reportOf(folder, maxBytes, prune)) console.log(line)
      done(0)
    })
}

function reportOf(folder: string, maxBytes: number, prune = false): readonly string[] {
  try {
    const pruned = prune ? pruneCache(folder, maxBytes) : null
    const { bytes, entries, segments } = measureCache(folder)
    return [
      `folder    ${folder}`,
      `size      ${megabytes(bytes)} of at most ${megabytes(maxBytes)}`,
      `entries   ${entries} in ${segments} segments`,
      ...(pruned ? [`pruned    ${megabytes(pruned.before - pruned.after)}`] : []),
    ]
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UsageError(`Expected a folder for the cache, got \`${folder}\` (${code})`)
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
