import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CorpusConfig } from './corpus-config.generated.ts'

/** A corpus configuration and the file that it was read from; null where there is none and the defaults hold. */
export interface ReadConfig {
  readonly config: CorpusConfig
  readonly file: string | null
}

/** Reads `corpus.yaml` in `input`, else in its parent. Throws a `UsageError` with file, line and column for what is wrong in it. */
export async function readConfig(input: string): Promise<ReadConfig> {
  const file = [input, dirname(input)]
    .map((folder) => join(folder, 'corpus.yaml'))
    .find((path) => lstatSync(path, { throwIfNoEntry: false }))
  if (!file) return { config: {}, file: null }
  const { parseConfig } = await import('./parse-config.ts')
  return { config: await parseConfig(file), file }
}
