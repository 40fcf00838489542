import type { Finding, FindingCounts } from '@copydesk/document'
import { countFindings } from './count-findings.ts'
import { drawExcerpt } from './draw-excerpt.ts'
import { groupByFile } from './group-by-file.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { reportAtEnd } from './report-at-end.ts'
import type { WholeEnding, WholeOptions } from './report-format.ts'
import type { ReportFormat } from './reporter.ts'

/**
 * For a terminal, as eslint and tsc do: a path, then `line:column  severity  message  rule` for each finding and the line of the source with a
 * mark below; files with errors first, then by the bytes of their paths; the counts last.
 */
export const pretty: ReportFormat = reportAtEnd(function* (gathered, options) {
  const files = sortFiles(groupByFile(gathered.kept(), options))
  const { maxFiles } = options
  for (const [file, found] of files.slice(0, maxFiles)) yield `${section(file, found, options)}\n`
  if (files.length > maxFiles) yield `… and findings in ${plural(files.length - maxFiles, 'other file')}\n\n`
  else if (gathered.leftOut() > 0) yield `… and ${plural(gathered.leftOut(), 'other finding')}\n\n`
  yield* summary(gathered.counts, gathered)
})

function sortFiles(files: ReturnType<typeof groupByFile>): ReturnType<typeof groupByFile> {
  return files
    .map((group) => ({ group, errors: Number(group[1].some(isError)), bytes: Buffer.from(group[0]) }))
    .sort((a, b) => b.errors - a.errors || Buffer.compare(a.bytes, b.bytes))
    .map(({ group }) => group)
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

function section(file: string, findings: readonly Finding[], options: WholeOptions): string {
  const paint = painter(options)
  const width = findings.reduce((widest, finding) => Math.max(widest, placeOf(finding).length), 0)
  const lines = findings.flatMap((finding) => [
    rowOf(finding, width, options),
    ...drawExcerpt(finding, options).map((line) => paint(DIM, `${' '.repeat(width + 4)}${line}`)),
  ])
  return [paint(UNDERLINE, fileLine(file)), ...lines, ''].join('\n')
}

/** A line that begins with `::` would be a command in a log of GitHub Actions. */
function fileLine(file: string): string {
  return printable(file).replace(/^(?=\s*::)/, './')
}

function rowOf(finding: Finding, width: number, options: WholeOptions): string {
  const paint = painter(options)
  const { severity, message } = finding
  const place = placeOf(finding).padStart(width)
  return `  ${place}  ${paint(COLOURS[severity], severity.padEnd(7))}  ${printable(message)}  ${paint(DIM, ruleOf(finding, options))}`
}

function placeOf({ place: { start } }: Finding): string {
  return `${start.line}:${start.column}`
}

function ruleOf({ rule, url }: Finding, { links, describe }: WholeOptions): string {
  const page = url ?? describe(rule).url
  const name = printable(rule)
  return links && page !== undefined ? `\u001b]8;;${encodeURI(page)}\u001b\\${name}\u001b]8;;\u001b\\` : name
}

const UNDERLINE = 4
const DIM = 2
const COLOURS = { error: 31, warning: 33, info: 36 }

function painter({ colour }: WholeOptions): (code: number, text: string) => string {
  return (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
}

function* summary(counts: FindingCounts, { checked, notices, failure }: WholeEnding): Iterable<string> {
  for (const notice of notices) yield `note: ${printable(notice)}\n`
  yield failure === null
    ? `${countFindings(counts, checked)}\n`
    : `not finished, ${countFindings(counts, checked)} so far: ${printable(failure)}\n`
}
