import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { addAbortSignal } from 'node:stream'
import type { Finding } from '@copydesk/document'
import {
  type Excerpt,
  loadSchema,
  openGroups,
  type RecordFinding,
  reporters,
  SchemaError,
  SlowPatternError,
  type ValidatedPart,
  validateRecords,
} from '@copydesk/validate'
import { Command, InvalidArgumentError } from 'commander'
import { UsageError } from '../configuration/usage-error.ts'
import { blocksAhead, checkBlocks } from './check-blocks.ts'
import { interruptible } from './interruptible.ts'
import { openReports } from './open-reports.ts'
import { oneLine } from './report-error.ts'
import { wholeNumber } from './work-options.ts'

interface Flags {
  readonly schema: string
  readonly schemas?: Readonly<Record<string, string>>
  readonly format?: readonly string[]
  readonly formats: boolean
  readonly maxFindings?: number
  readonly group?: boolean
  readonly jobs: number
}

/** `copydesk validate`: validates JSON Lines, or a JSON document, against a JSON Schema. */
export function validateCommand(done: (status: number) => void): Command {
  return new Command('validate')
    .description('validate JSON Lines, or a JSON document, against any JSON Schema')
    .argument(
      '<data>',
      'JSON Lines, or a document where the name ends with .json; gzip or not; - for the standard input',
    )
    .requiredOption('--schema <file>', 'the JSON Schema, as JSON or YAML')
    .option('--schemas <url=dir>', 'where the schemas are whose URIs begin so; may be repeated', folderOf)
    .option('--no-formats', 'take `format` in the schema for a note, as the drafts do by default, and assert nothing')
    .option('--format <id[=file]>', `${Object.keys(reporters).join(', ')}; may be repeated`, collect)
    .option('--max-findings <n>', 'report so many findings; the others are counted', wholeNumber)
    .option('--group', 'report once what many records have in common, with their number and the first places')
    .option('--jobs <n>', 'how many threads to work with', wholeNumber, availableParallelism())
    .action(async (data: string, flags: Flags) => done(await validate(data, flags)))
}

function folderOf(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [, url = '', folder = ''] = /^(.+?\/)=(.+)$/s.exec(value) ?? []
  if (!URL.canParse(url)) throw new InvalidArgumentError('Expected a URL that ends with `/`, `=` and a folder.')
  return { ...before, [url]: folder }
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

async function validate(data: string, flags: Flags): Promise<number> {
  const output = openOutput(flags)
  const work = async (signal: AbortSignal) => {
    const { jobs } = flags
    const schema = loadSchema(flags.schema, { folders: flags.schemas ?? {}, formats: flags.formats })
    const parts = validateRecords(data === '-' ? addAbortSignal(signal, process.stdin) : data, {
      schema,
      path: output.pathOf(resolve(data === '-' ? 'stdin.jsonl' : data)),
      check: (blocks) => checkBlocks(blocks, { schema, jobs, signal }),
      blocksAhead: blocksAhead(jobs),
    })
    for await (const part of parts) output.write(part)
  }
  try {
    await interruptible(work)
  } catch (error) {
    const failure = explain(error, data)
    output.end(oneLine(String(failure instanceof Error ? failure.message : failure)))
    throw failure
  }
  return output.end(null) === 0 ? 0 : 1
}

/** Reports what was found as the flags ask: grouped or not, and not more than so many. */
function openOutput({ format, group = false, maxFindings = Infinity }: Flags) {
  const excerpts = new WeakMap<Finding, Excerpt>()
  const reports = openReports(format, { excerptOf: (finding) => excerpts.get(finding) })
  const groups = openGroups()
  const counts = { error: 0, warning: 0, info: 0 }
  let records = 0
  let written = 0
  let leftOut = 0

  function report({ finding, excerpt }: RecordFinding): void {
    if (written === maxFindings) {
      leftOut++
      return
    }
    written++
    if (excerpt) excerpts.set(finding, excerpt)
    reports.write(finding)
  }

  return {
    pathOf: reports.pathOf,
    write(part: ValidatedPart) {
      records += part.records
      for (const found of part.found) {
        counts[found.finding.severity]++
        if (group) groups.add(found)
        else report(found)
      }
    },
    /** Ends the reports, and gives how many findings there were. */
    end(failure: string | null): number {
      for (const summary of groups.summaries()) report(summary)
      const notices =
        leftOut > 0 ? [`--max-findings left out ${leftOut} ${group ? 'groups of findings' : 'findings'}`] : []
      reports.end({ checked: records, counts, notices, failure })
      return counts.error
    },
  }
}

/** What the user can mend, a schema or data that can't be read, is said in one line. */
function explain(error: unknown, data: string): unknown {
  if (error instanceof SchemaError || error instanceof SlowPatternError)
    return new UsageError(error.message, { cause: error })
  const { code, syscall } = Object(error) as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  return new UsageError(`Unexpected ${code}, expected data that can be read at \`${data}\``, { cause: error })
}
