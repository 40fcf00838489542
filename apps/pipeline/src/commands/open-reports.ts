import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Finding } from '@copydesk/document'
import { formatOf, rawDocument } from '@copydesk/ingest'
import {
  type Ending,
  type Excerpt,
  excerptAt,
  type Reporter,
  type ReportFormat,
  type ReportOptions,
  reporters,
  stepSummary,
} from '@copydesk/validate/documents'
import hyperlinks from 'supports-hyperlinks'
import { UsageError } from '../configuration/usage-error.ts'
import { isContainer } from '../document/is-container.ts'
import { version } from '../version.ts'

/** Reports that are written at the same time. */
export interface Reports {
  /** Writes a finding, whose path is that of `pathOf`. */
  write(finding: Finding): void
  /** Writes the rest; every report is whole then. */
  end(ending: Ending): void
  /** What reports call a file. */
  pathOf(file: string): string
  /** Whether one of them goes to the standard output. */
  readonly onStdout: boolean
}

/** Where reports take the lines from that they show; without it, from the disk. */
export interface Sources {
  /** The bytes of a file that is not to be read. */
  readonly sourceOf?: (file: string) => Buffer | undefined
  /** The line of a finding, where it is known and no file is to be read. */
  readonly excerptOf?: (finding: Finding) => Excerpt | undefined
}

/**
 * Opens reports as `--format` names them: `sarif`, or `sarif=findings.sarif` for a file in place of the standard output. Without any, `github` in
 * GitHub Actions, else `pretty`. Throws a `UsageError` where
 * they can't be opened.
 */
export function openReports(
  formats: readonly string[] = [process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty'],
  sources: Sources = {},
): Reports {
  const wanted = formats.map(parseFormat)
  if (wanted.filter(({ file }) => file === null).length > 1)
    throw new UsageError(
      'Expected one format for the standard output, got more; write `--format <id>=<file>` for the others',
    )
  const folders = { root: repositoryRoot() ?? process.cwd(), current: process.cwd() }
  const outputs = [...wanted, ...summaryFor(wanted)].map(({ id, format, file, mode }) => {
    const { isTTY } = process.stdout
    const terminal = file === null && isTTY ? { colour: !process.env.NO_COLOR, links: hyperlinks.stdout } : {}
    const reporter = format.open({ version, ...terminal, ...namesFor(id, folders, sources) })
    return { reporter, ...openOutput(file, mode) }
  })
  const each = (take: (reporter: Reporter) => Iterable<string>) => {
    for (const { reporter, write } of outputs) for (const text of take(reporter)) write(text)
  }
  return {
    write: (finding) => each((reporter) => reporter.write(finding)),
    end(ending) {
      each((reporter) => reporter.end(ending))
      for (const { close } of outputs) close()
    },
    pathOf: (file) => shorten(folders.root, file),
    onStdout: wanted.some(({ file }) => file === null),
  }
}

interface Wanted {
  readonly id: string
  readonly format: ReportFormat
  /** Null for the standard output. */
  readonly file: string | null
  readonly mode: 'w' | 'a'
}

function parseFormat(text: string): Wanted {
  const [, id = '', file = null] = /^([^=]*)(?:=(.+))?$/s.exec(text) ?? []
  if (!Object.hasOwn(reporters, id) || text.endsWith('='))
    throw new UsageError(
      `Unexpected format \`${text}\`, expected ${Object.keys(reporters).join(', ')}, or one with \`=<file>\``,
    )
  return { id, format: reporters[id as keyof typeof reporters], file, mode: 'w' }
}

/** In GitHub Actions, what the annotations leave out stands in the summary of the step. */
function summaryFor(wanted: readonly Wanted[]): readonly Wanted[] {
  const { GITHUB_STEP_SUMMARY: file } = process.env
  return file && wanted.some(({ id }) => id === 'github')
    ? [{ id: 'github', format: stepSummary, file, mode: 'a' }]
    : []
}

/** GitHub and GitLab know files from the root of the repository; people and programs on this machine from where they stand. */
function namesFor(
  id: string,
  { root, current }: { readonly root: string; readonly current: string },
  { sourceOf, excerptOf: known }: Sources,
): Pick<ReportOptions, 'fileOf' | 'excerptOf'> {
  if (['github', 'gitlab', 'sarif'].includes(id)) return {}
  const read = (file: string) => sourceOf?.(file) ?? readFileSync(file)
  const excerptOf = known ?? openExcerpts((path) => read(resolve(root, path)))
  return { fileOf: (path) => slashed(relative(current, resolve(root, path))), ...(id === 'pretty' && { excerptOf }) }
}

/** Shows lines of files; the last one read is kept, for findings of one file come together. */
function openExcerpts(read: (path: string) => Buffer): (finding: Finding) => Excerpt | undefined {
  let last: { readonly path: string; readonly text: string } | undefined
  return ({ path, place }) => {
    if (last?.path !== path) last = { path, text: textOf(path, read) }
    return last.text === '' ? undefined : excerptAt(last.text, place)
  }
}

function textOf(path: string, read: (path: string) => Buffer): string {
  try {
    // The lines of a table may be long, and those of an archive are no lines.
    return isContainer({ path }) || formatOf(path).gzip ? '' : String(rawDocument(read(path), { id: path, path }))
  } catch {
    // It was there a moment ago; without it there is no line to show.
    return ''
  }
}

function openOutput(file: string | null, mode: 'w' | 'a'): { write(text: string): void; close(): void } {
  if (file === null) return { write: (text) => process.stdout.write(text), close() {} }
  try {
    const descriptor = openSync(file, mode)
    return { write: (text) => writeSync(descriptor, text), close: () => closeSync(descriptor) }
  } catch (error) {
    throw new UsageError(
      `Expected a file that can be written at \`${file}\`, got ${(error as NodeJS.ErrnoException).code}`,
    )
  }
}

/** The nearest folder above that git keeps. */
function repositoryRoot(): string | undefined {
  for (let at = process.cwd(); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return undefined
  }
}

/** Relative to the root where the file is below it. */
function shorten(root: string, file: string): string {
  const below = slashed(relative(root, file))
  return below.startsWith('../') ? slashed(file) : below
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
