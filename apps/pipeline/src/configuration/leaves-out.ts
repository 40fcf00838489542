import { formatOf, type InputProblem, isArchive } from '@copydesk/ingest/listing'
import picomatch from 'picomatch'
import type { CorpusConfig } from './corpus-config.generated.ts'

/** Says by its path why a configuration leaves an input out; null where it does not. */
export function leavesOut({
  include,
  exclude = [],
}: Pick<CorpusConfig, 'include' | 'exclude'>): (path: string) => InputProblem | null {
  const isIncluded = include ? picomatch([...include]) : () => true
  const excluders = exclude.map((glob) => ({ glob, matches: picomatch(glob) }))
  return (path) => {
    const excluder = excluders.find(({ matches }) => matches(path))
    if (excluder) return excluded(`\`${excluder.glob}\` is excluded`)
    // What an archive holds is asked for one by one.
    return isIncluded(path) || isArchive(formatOf(path)) ? null : excluded('No glob of `include` matches')
  }
}

function excluded(message: string): InputProblem {
  return { rule: 'file-excluded', message, outcome: 'filtered' }
}
