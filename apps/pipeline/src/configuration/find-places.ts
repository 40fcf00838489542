import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { defaultCorpus } from './default-corpus.ts'
import { UsageError } from './usage-error.ts'

/** Where a build reads and writes; absolute paths. */
export interface Places {
  /** The folder of raw files as it was named; `corpus.yaml` is looked for in it and beside it. */
  readonly raw: string
  /** The same through all links. */
  readonly input: string
  readonly output: string
  /** The lock file; null where the build is not that of a whole corpus in its own place. */
  readonly lock: string | null
}

export interface PlaceFlags {
  readonly input?: string
  readonly output?: string
  readonly limit?: number
  readonly only?: string
  readonly dryRun?: boolean
  readonly frozen?: boolean
}

/** Finds the places of a build from the corpus and the flags of the call. Throws a `UsageError` where they do not fit together. */
export function findPlaces(corpus: string | undefined, flags: PlaceFlags): Places {
  assertFit(corpus, flags)
  const { input, output, dryRun } = flags
  const folder = corpus === undefined ? defaultCorpus() : resolve(corpus)
  const raw = resolve(input ?? join(folder, 'raw'))
  if (!existsSync(raw)) {
    const hint = (corpus ?? input) === undefined ? ' (name a corpus, or --input and --output)' : ''
    throw new UsageError(`Expected a folder of raw files at \`${raw}\`, got nothing${hint}`)
  }
  if (!statSync(raw).isDirectory()) throw new UsageError(`Expected a folder of raw files at \`${raw}\`, got a file`)
  const own = input === undefined && output === undefined && !dryRun
  return {
    raw,
    input: realpathSync(raw),
    output: throughParents(resolve(output ?? join(folder, 'dataset'))),
    lock: own ? join(folder, 'dataset.lock.json') : null,
  }
}

function assertFit(corpus: string | undefined, { input, output, limit, only, dryRun, frozen }: PlaceFlags): void {
  if (input !== undefined && corpus !== undefined)
    throw new UsageError('Expected a corpus or `--input <dir>`, got both')
  const elsewhere = output !== undefined || dryRun
  if (input !== undefined && !elsewhere) throw new UsageError('Expected `--output <dir>` beside `--input <dir>`')
  const part = limit !== undefined || only !== undefined
  if (frozen && (part || elsewhere)) {
    throw new UsageError(
      'Expected `--frozen` without --input, --output, --limit, --only and --dry-run, which have no lock file',
    )
  }
  if (part && !elsewhere) {
    throw new UsageError(
      'Expected `--output <dir>` or `--dry-run` beside --limit and --only, for a part must not replace the whole dataset',
    )
  }
}

/** The real path of the folder that an output stands in, so that it is known again inside the input. */
function throughParents(output: string): string {
  return existsSync(dirname(output)) ? join(realpathSync(dirname(output)), relative(dirname(output), output)) : output
}
