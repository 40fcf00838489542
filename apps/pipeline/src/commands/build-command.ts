import { tmpdir } from 'node:os'
import { basename, join, posix, relative } from 'node:path'
import { exporters } from '@copydesk/export/output'
import type { EXCEPTION_UNUSED } from '@copydesk/validate/documents'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Build, buildDataset } from '../build/build-dataset.ts'
import { compareLocks, type Lock, lockOf, readLock, writeLock } from '../check/lock-file.ts'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { findPlaces, type Places } from '../configuration/find-places.ts'
import { readConfig } from '../configuration/read-config.ts'
import { UsageError } from '../configuration/usage-error.ts'
import type { StageTime } from '../watch/open-stopwatch.ts'
import { interruptible } from './interruptible.ts'
import { openWatch } from './open-watch.ts'
import { summaryOf } from './summary-of.ts'
import { addWorkOptions, cacheOf, type WorkFlags, wholeNumber } from './work-options.ts'

interface Flags extends WorkFlags {
  readonly input?: string
  readonly output?: string
  readonly frozen?: boolean
  readonly verify?: boolean
  readonly format?: CorpusConfig['formats']
  readonly limit?: number
  readonly only?: string
  readonly dryRun?: boolean
  readonly quiet?: boolean
  readonly profile?: string | true
  readonly trace?: string | true
}

/** `copydesk build`: rebuilds a dataset. */
export function buildCommand(done: (status: number) => void): Command {
  return addWorkOptions(new Command('build'))
    .description('rebuild the dataset')
    .argument('[corpus]', 'the folder that holds corpus.yaml, raw/ and dataset/ (without it: ./corpus, or this folder)')
    .option('--input <dir>', 'build the files of this folder (with --output)')
    .option('--output <dir>', 'where the dataset is to stand')
    .option('--frozen', 'fail, and leave the dataset as it is, when dataset.lock.json would change (for CI)')
    .addOption(
      new Option(
        '--format <id>',
        `write this format in place of those of corpus.yaml; may be repeated (${Object.keys(exporters).join(', ')})`,
      ).argParser(formatId),
    )
    .option('--verify', 'read every file and all that is cached, also what looks as it did at the last build')
    .option('--limit <n>', 'take only the first n inputs', wholeNumber)
    .option('--only <glob>', 'take only the inputs whose path matches')
    .option('--dry-run', 'do all the work and report, but publish nothing')
    .option('--quiet', 'no progress, no warnings, no summary')
    .option('--profile [file]', 'write a CPU profile, and one for each thread (default: copydesk.cpuprofile)')
    .option('--trace [file]', 'write a trace of the stages, for Chrome or Perfetto (default: copydesk.trace.json)')
    .action(async (corpus: string | undefined, flags: Flags) => done(await build(corpus, flags)))
}

function formatId(value: string, before: readonly string[] = []): readonly string[] {
  if (!Object.hasOwn(exporters, value))
    throw new InvalidArgumentError(`Expected one of ${Object.keys(exporters).join(', ')}.`)
  return before.includes(value) ? before : [...before, value]
}

/** Files whose findings are shown; all of them are in `findings/` and `rejects/`. */
const SHOWN_FILES = 50

async function build(corpus: string | undefined, flags: Flags): Promise<number> {
  const places = findPlaces(corpus, flags)
  const { config, file } = await readConfig(places.raw)
  const lock = flags.frozen ? readFrozenLock(places.lock) : null
  return interruptible(async (signal) => {
    let made: Lock | null = null
    const watch = await openWatch({
      quiet: flags.quiet ?? false,
      profile: flags.profile === true ? 'copydesk.cpuprofile' : flags.profile,
      trace: flags.trace === true ? 'copydesk.trace.json' : flags.trace,
    })
    const building = buildDataset({
      input: places.input,
      output: flags.dryRun ? join(tmpdir(), `copydesk-dry-run-${process.pid}`) : places.output,
      standing: places.output,
      config: flags.format ? { ...config, formats: flags.format } : config,
      configFile: file,
      jobs: flags.jobs,
      cache: cacheOf(flags, config),
      verify: flags.verify,
      limit: flags.limit,
      only: flags.only,
      signal,
      ...watch.options,
      accept: ({ manifest, inputs, texts }) => {
        if (places.lock !== null) made = lockOf(manifest, inputs, texts)
        return !flags.dryRun && (lock === null || made === null || compareLocks(lock, made).length === 0)
      },
    })
    // What was watched of a build that failed is written, too.
    const times = await building.then(watch.end, watch.end)
    const built = await building
    await report(built, places, flags, times)
    if (lock !== null && made !== null && built.folder === null) return reportFrozen(compareLocks(lock, made), places)
    if (places.lock !== null && made !== null && built.folder !== null) writeLock(places.lock, made)
    return isFailed(built, config) ? 1 : 0
  })
}

/** Rejects are errors, and so is an exception that covers nothing where the configuration says so. */
function isFailed({ manifest, findings }: Build, { maxRejects = 0 }: CorpusConfig): boolean {
  const unused = findings.some(({ rule, severity }) => rule === UNUSED && severity === 'error')
  return unused || manifest.counts.rejected > maxRejects
}

const UNUSED: typeof EXCEPTION_UNUSED = 'exception-unused'

function readFrozenLock(file: string | null): ReturnType<typeof readLock> {
  const lock = file === null ? null : readLock(file)
  if (lock === null)
    throw new UsageError(`Expected a lock file at \`${file}\`, got nothing; build once without --frozen and commit it`)
  return lock
}

async function report(
  built: Build,
  { input, output }: Places,
  { quiet, dryRun }: Flags,
  times: readonly StageTime[],
): Promise<void> {
  const { findings, findingCounts, manifest, cached } = built
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  if (shown.length > 0) {
    // Imported when there is something to show: the rules come with it.
    const { report: reportFindings } = await import('@copydesk/validate/documents')
    const colour = process.stderr.isTTY && !process.env.NO_COLOR
    const folder = relative(process.cwd(), input) || '.'
    process.stderr.write(
      reportFindings(shown, 'pretty', {
        colour,
        fileOf: (path) => posix.join(folder, path),
        maxFiles: SHOWN_FILES,
        ending: { counts: findingCounts },
      }),
    )
  }
  const { inputs, accepted, duplicates, filtered, rejected } = manifest.counts
  console.log(
    `${inputs} inputs = ${accepted} accepted + ${duplicates} duplicates + ${filtered} filtered + ${rejected} rejected${cached > 0 ? ` (${cached} from the cache)` : ''}`,
  )
  console.log(`content digest ${manifest.digest}`)
  console.log(`dataset digest ${built.digest}`)
  if (built.folder !== null) {
    console.log(`${built.unchanged ? 'unchanged' : 'written'}: ${shownFolder(built.folder, output)}`)
    console.log(`report: ${join(relative(process.cwd(), output), 'report.html')}`)
  } else if (dryRun) console.log('dry run: nothing was published')
  if (!quiet) console.error(summaryOf(built, times).join('\n'))
}

/** The output, and the folder it links to. */
function shownFolder(folder: string, output: string): string {
  const shown = relative(process.cwd(), output)
  return folder === output ? shown : `${shown} -> ${basename(folder)}`
}

function reportFrozen(changes: readonly string[], { lock }: Places): number {
  const most = 20
  const rest = changes.length > most ? [`… and ${changes.length - most} more`] : []
  console.error(
    [
      `copydesk: the dataset would differ from ${relative(process.cwd(), lock ?? '')}:`,
      ...changes.slice(0, most),
      ...rest,
    ].join('\n  '),
  )
  console.error('Build without --frozen, look at the difference, and commit the lock file.')
  return 1
}
