import { availableParallelism, homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import type { BuildOptions } from '../build/build-options.ts'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'

/** The flags of a command that processes documents. */
export interface WorkFlags {
  readonly jobs: number
  /** A folder, or false. */
  readonly cache: string | boolean
}

/** Gives a command the options of all that process documents. */
export function addWorkOptions(command: Command): Command {
  return command
    .option('--jobs <n>', 'how many threads to work with', wholeNumber, availableParallelism())
    .option('--cache <dir>', 'where to keep what was made of each file', defaultCache())
    .option('--no-cache', 'make everything anew and keep nothing')
}

/** Reads a number that is at least 1. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(value)
}

/** The cache that the flags ask for, of the size that the configuration allows. */
export function cacheOf(
  { cache }: Pick<WorkFlags, 'cache'>,
  config: Pick<CorpusConfig, 'cacheSize'> = {},
): BuildOptions['cache'] {
  return typeof cache === 'string' ? cacheIn(cache, config) : null
}

/** The cache in a folder, of the size that the configuration allows. */
export function cacheIn(
  folder: string,
  { cacheSize = CACHE_SIZE }: Pick<CorpusConfig, 'cacheSize'>,
): NonNullable<BuildOptions['cache']> {
  return { folder: resolve(folder), maxBytes: cacheSize * 1e6 }
}

/** The place for caches of the XDG Base Directory Specification. */
export function defaultCache(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'copydesk')
}

/** What `cacheSize` is unless `corpus.yaml` says otherwise, in megabytes. */
const CACHE_SIZE = 4000
