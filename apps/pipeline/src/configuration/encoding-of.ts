import picomatch from 'picomatch'
import type { CorpusConfig } from './corpus-config.generated.ts'

/** Says by its path in which encoding a configuration has an input; null where it is to be found. */
export function encodingOf({ encoding = {} }: Pick<CorpusConfig, 'encoding'>): (path: string) => string | null {
  const known = Object.entries(encoding).map(([glob, name]) => ({ matches: picomatch(glob), name }))
  return (path) => known.find(({ matches }) => matches(path))?.name ?? null
}
