import { buffer } from 'node:stream/consumers'
import { reporters } from '@copydesk/validate/documents'
import { Command } from 'commander'
import { type Checked, checkDocuments } from '../check/check-documents.ts'
import { UsageError } from '../configuration/usage-error.ts'
import { openProgress } from '../watch/open-progress.ts'
import { checkCard } from './check-card.ts'
import { interruptible } from './interruptible.ts'
import { openReports } from './open-reports.ts'
import { oneLine } from './report-error.ts'
import { addWorkOptions, cacheOf, type WorkFlags } from './work-options.ts'

interface Flags extends WorkFlags {
  readonly since?: string
  readonly format?: readonly string[]
  readonly maxWarnings?: string
  readonly card?: boolean
  readonly stdin?: boolean
  readonly stdinFilename?: string
}

/** `copydesk check`: checks documents without building. */
export function checkCommand(done: (status: number) => void): Command {
  const command = new Command('check')
    .description('check documents without building')
    .argument('[files...]', 'files, folders or globs (without any: the corpus in ./corpus, or in this folder)')
    .option('--since <ref>', 'check only the files that changed since the branch left this commit, tag or branch')
    .option('--format <id[=file]>', `${Object.keys(reporters).join(', ')}; may be repeated`, collect)
    .option('--max-warnings <n>', 'fail when there are more warnings')
    .option('--card', 'check what corpus.yaml says of the dataset, in place of documents; fail where something is open')
    .option('--stdin', 'check what comes on the standard input')
    .option('--stdin-filename <file>', 'the file that the standard input is to be in')
  return addWorkOptions(command).action(async (names: readonly string[], flags: Flags) =>
    done(await check(names, flags)),
  )
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

async function check(names: readonly string[], flags: Flags): Promise<number> {
  let given: Buffer | undefined
  const reports = openReports(flags.format, { sourceOf: () => given })
  const work = async (signal: AbortSignal): Promise<Checked> => {
    assertFit(names, flags)
    if (flags.card) return checkCard({ names, pathOf: reports.pathOf, onFinding: reports.write })
    given = flags.stdin ? await buffer(process.stdin) : undefined
    return checkDocuments({
      names,
      since: flags.since,
      document: given && { bytes: given, name: flags.stdinFilename ?? 'stdin.txt' },
      jobs: flags.jobs,
      cache: cacheOf(flags),
      signal,
      openProgress: (total) => openProgress({ stream: process.stderr, total, quiet: false }),
      pathOf: reports.pathOf,
      onFinding: reports.write,
    })
  }
  const checked = await interruptible(work).catch((error) => {
    reports.end({ failure: oneLine(error instanceof Error ? error.message : String(error)) })
    throw error
  })
  reports.end(checked)
  return statusOf(checked, flags.maxWarnings ?? (flags.card ? '0' : undefined))
}

function assertFit(names: readonly string[], { since, stdin, stdinFilename, card, maxWarnings = '0' }: Flags): void {
  if (!/^\d{1,9}$/.test(maxWarnings))
    throw new UsageError(`Expected a whole number for --max-warnings, got \`${maxWarnings}\``)
  if (stdin && (names.length > 0 || since !== undefined))
    throw new UsageError('Expected `--stdin` without files and without --since, got both')
  if (card && (stdin || since !== undefined))
    throw new UsageError('Expected `--card` without --since and without --stdin, got both')
  if (stdinFilename !== undefined && !stdin) throw new UsageError('Expected `--stdin` beside --stdin-filename')
}

function statusOf({ counts: { error, warning } }: Checked, maxWarnings = 'Infinity'): number {
  const tooMany = warning > Number(maxWarnings)
  if (tooMany) console.error(`copydesk: Unexpected number of warnings \`${warning}\`, expected at most ${maxWarnings}`)
  return error > 0 || tooMany ? 1 : 0
}
