import type { CorpusConfig } from './corpus-config.generated.ts'

/** The part of a configuration that the outcome of a single document depends on. */
export type DocumentConfig = Pick<CorpusConfig, (typeof KEYS)[number]>

/** Takes that part out of a configuration. It goes to the threads, and into the keys of the cache. */
export function documentConfig(config: CorpusConfig): DocumentConfig {
  return Object.fromEntries(KEYS.flatMap((key) => (config[key] === undefined ? [] : [[key, config[key]]])))
}

/** A key that `processDocument` looks at belongs here: without it the cache would keep what an older configuration made. */
const KEYS = [
  'collected',
  'dates',
  'header',
  'language',
  'normalise',
  'rules',
  'exceptions',
  'columns',
  'metadata',
] as const satisfies readonly (keyof CorpusConfig)[]
