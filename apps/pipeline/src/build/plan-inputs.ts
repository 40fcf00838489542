import { expandInput, type Input } from '@copydesk/ingest'
import picomatch from 'picomatch'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { encodingOf } from '../configuration/encoding-of.ts'
import { leavesOut } from '../configuration/leaves-out.ts'
import type { SignedInput } from './open-file-list.ts'

export interface PlanOptions {
  readonly config: Pick<CorpusConfig, 'include' | 'exclude' | 'encoding' | 'columns'>
  /** Take only the first so many. */
  readonly limit?: number | undefined
  /** Take only those whose path matches the glob. */
  readonly only?: string | undefined
}

/** An input with the signature of the file that it stands in. */
export type PlannedInput = Input & Pick<SignedInput, 'signature'>

/** Gives the inputs that stand in files, one after the other: the files themselves, members of archives, rows of tables. What the configuration leaves out is named. */
export async function* planInputs(
  files: Iterable<SignedInput>,
  { config, limit = Infinity, only }: PlanOptions,
): AsyncGenerator<PlannedInput, void, undefined> {
  const chosen = only === undefined ? () => true : picomatch(only)
  const options = {
    skips: (path: string) => !chosen(path),
    leavesOut: leavesOut(config),
    encodingOf: encodingOf(config),
    textColumn: config.columns?.text,
  }
  let count = 0
  for (const file of files) {
    for await (const input of expandInput(file, options)) {
      if (count++ === limit) return
      yield { ...input, signature: file.signature ?? null }
    }
  }
}
