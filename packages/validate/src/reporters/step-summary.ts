import type { Finding, FindingCounts } from '@copydesk/document'
import { countFindings } from './count-findings.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { reportAtEnd } from './report-at-end.ts'
import type { WholeOptions } from './report-format.ts'
import type { ReportFormat } from './reporter.ts'

/** A table in Markdown, for the summary of a step in GitHub Actions (`$GITHUB_STEP_SUMMARY`), which may have 1 MiB. */
export const stepSummary: ReportFormat = reportAtEnd(function* ({ kept, counts, checked, notices, failure }, options) {
  yield `### Copydesk: ${countFindings(counts, checked)}\n\n`
  for (const line of failure === null ? notices : [`Not finished: ${failure}`, ...notices])
    yield `${escapeMarkdown(line)}\n\n`
  yield* table(kept(), counts, options)
})

/** Bytes of rows; the rest of the 1 MiB is for what stands around them, and for other commands of the step. */
const BUDGET = 768 * 1024

function* table(findings: readonly Finding[], counts: FindingCounts, options: WholeOptions): Iterable<string> {
  if (findings.length === 0) return
  yield '| | file | place | message | rule |\n| --- | --- | ---: | --- | --- |\n'
  let bytes = 0
  let written = 0
  for (const finding of findings) {
    const row = rowOf(finding, options)
    bytes += Buffer.byteLength(row)
    if (bytes > BUDGET) break
    written++
    yield row
  }
  const hidden = counts.error + counts.warning + counts.info - written
  if (hidden > 0) yield `\n… and ${plural(hidden, 'other finding')}\n`
  yield '\n'
}

function rowOf({ severity, path, place, message, rule }: Finding, { fileOf }: WholeOptions): string {
  const at = `${place.start.line}:${place.start.column}`
  return `| ${[severity, escapeMarkdown(fileOf(path)), at, escapeMarkdown(message), escapeMarkdown(rule)].join(' | ')} |\n`
}

/** No sign that means something to Markdown or HTML does. */
function escapeMarkdown(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>()#!|~&@:$^]/g, '\\$&')
}
