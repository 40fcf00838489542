import { expandInput, formatOf, type Input, type InputProblem, isArchive } from '@copydesk/ingest'
import picomatch from 'picomatch'
import type { CorpusConfig } from './corpus-config.generated.ts'

export interface PlanOptions {
  readonly config: Pick<CorpusConfig, 'include' | 'exclude' | 'encoding' | 'columns'>
  /** Take only the first so many. */
  readonly limit?: number | undefined
  /** Take only those whose path matches the glob. */
  readonly only?: string | undefined
}

/** Gives the inputs that stand in files, one after the other: the files themselves, members of archives, rows of tables. What the configuration leaves out is named. */
export async function* planInputs(
  files: readonly Input[],
  { config, limit = Infinity, only }: PlanOptions,
): AsyncGenerator<Input, void, undefined> {
  const chosen = only === undefined ? () => true : matcherOf([only])
  const options = {
    skips: (path: string) => !chosen(path),
    leavesOut: leavesOut(config),
    encodingOf: encodingOf(config.encoding ?? {}),
    textColumn: config.columns?.text,
  }
  let count = 0
  for (const file of files) {
    for await (const input of expandInput(file, options)) {
      if (count++ === limit) return
      yield input
    }
  }
}

/** Globs as shells have them; `**` stands for folders. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs])
}

function leavesOut({ include, exclude = [] }: PlanOptions['config']): (path: string) => InputProblem | null {
  const isIncluded = include ? matcherOf(include) : () => true
  const excluders = exclude.map((glob) => ({ glob, matches: matcherOf([glob]) }))
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

function encodingOf(encodings: NonNullable<CorpusConfig['encoding']>): (path: string) => string | null {
  const known = Object.entries(encodings).map(([glob, encoding]) => ({ matches: matcherOf([glob]), encoding }))
  return (path) => known.find(({ matches }) => matches(path))?.encoding ?? null
}
