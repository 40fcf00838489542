import type { Finding } from '@copydesk/document'
import { countFindings } from './count-findings.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { reportAtEnd } from './report-at-end.ts'
import type { WholeOptions } from './report-format.ts'
import type { ReportFormat } from './reporter.ts'

/**
 * Workflow commands, which GitHub Actions shows as annotations of the diff. It shows ten errors, ten warnings and ten notices of a step: the
 * rules take turns, so that a frequent one hides no other. The other findings are lines of the log.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: ReportFormat = reportAtEnd(function* ({ kept, counts, checked, notices, failure }, options) {
  const findings = kept()
  const annotated = new Set(Object.keys(COMMANDS).flatMap((severity) => pick(findings, severity)))
  for (const finding of annotated) yield `${commandOf(finding, options)}\n`
  yield* logged(
    findings.filter((finding) => !annotated.has(finding)),
    options,
  )
  yield `${countFindings(counts, checked)}\n`
  for (const notice of notices) yield `::notice title=copydesk::${escapeData(printable(notice))}\n`
  if (failure !== null) yield `::error title=copydesk::${escapeData(printable(failure))}\n`
})

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations of one kind that are shown of a step. */
const SHOWN = 10

/** Takes turns: the first finding of each rule, then the second of each, until there are enough. */
function pick(findings: readonly Finding[], severity: string): readonly Finding[] {
  const turns = new Map<string, number>()
  const keyed = findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => {
      const turn = turns.get(finding.rule) ?? 0
      turns.set(finding.rule, turn + 1)
      return { finding, turn }
    })
  return keyed
    .sort((a, b) => a.turn - b.turn)
    .slice(0, SHOWN)
    .map(({ finding }) => finding)
}

function commandOf({ rule, severity, message, path, place }: Finding, { fileOf }: WholeOptions): string {
  const { start, end } = place
  const properties = {
    file: fileOf(path).toWellFormed(),
    line: start.line,
    // Columns are refused where the lines differ.
    ...(start.line === end.line ? { col: start.column } : {}),
    endLine: end.line,
    ...(start.line === end.line ? { endColumn: end.column } : {}),
    title: printable(rule),
  }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(printable(message))}`
}

/** The escapes that the runner undoes (`ActionCommand` in actions/runner). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A line begins with the severity, so that it is no command whatever the file is called. */
function* logged(findings: readonly Finding[], { fileOf }: WholeOptions): Iterable<string> {
  if (findings.length === 0) return
  yield `::group::${plural(findings.length, 'more finding')}\n`
  for (const { severity, path, place, message, rule } of findings) {
    const { line, column } = place.start
    yield `${severity}: ${printable(`${fileOf(path)}:${line}:${column}: ${message} (${rule})`)}\n`
  }
  yield '::endgroup::\n'
}
