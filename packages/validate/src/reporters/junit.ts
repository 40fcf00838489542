import type { Finding } from '@copydesk/document'
import { groupByFile } from './group-by-file.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { reportAtEnd } from './report-at-end.ts'
import type { ReportFormat } from './reporter.ts'

/**
 * JUnit XML: a suite for each file, a case for each finding; an error is a failure, a warning or note a case that passed and says so in
 * `system-out`. One more case is the check itself, so that a report without findings has a case, too.
 * @see https://github.com/testmoapp/junitxml
 */
export const junit: ReportFormat = reportAtEnd(function* ({ kept, leftOut, checked, notices, failure }, options) {
  const findings = kept()
  const left = leftOut()
  const told = left > 0 ? [...notices, `${plural(left, 'finding')} left out`] : notices
  const failures = findings.filter(isFailure).length
  const broken = failure === null ? 0 : 1
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<testsuites name="copydesk" tests="${findings.length + 1}" failures="${failures}" errors="${broken}">\n`
  yield `  <testsuite name="copydesk" tests="1" failures="0" errors="${broken}" skipped="0">\n`
  yield `    <testcase classname="copydesk" name="${checked === null ? 'check' : `check of ${plural(checked, 'document')}`}">\n`
  if (failure !== null)
    yield `      <error type="failure" message="${escapeXml(failure)}">${escapeXml(failure)}</error>\n`
  if (told.length > 0) yield `      <system-out>${told.map(escapeXml).join('\n')}</system-out>\n`
  yield '    </testcase>\n  </testsuite>\n'
  for (const [file, found] of groupByFile(findings, options)) yield* suiteOf(file, found)
  yield '</testsuites>\n'
})

function isFailure({ severity }: Finding): boolean {
  return severity === 'error'
}

function* suiteOf(file: string, findings: readonly Finding[]): Iterable<string> {
  const failures = findings.filter(isFailure).length
  const name = escapeXml(file)
  yield `  <testsuite name="${name}" tests="${findings.length}" failures="${failures}" errors="0" skipped="0" file="${name}">\n`
  for (const finding of findings) yield* caseOf(finding, file)
  yield '  </testsuite>\n'
}

function* caseOf(finding: Finding, file: string): Iterable<string> {
  const { line, column } = finding.place.start
  const { rule, severity, message } = finding
  const name = escapeXml(`${rule} at ${line}:${column}`)
  const said = escapeXml(`${file}:${line}:${column}: ${severity}: ${message}`)
  yield `    <testcase classname="${escapeXml(file)}" name="${name}" file="${escapeXml(file)}" line="${line}">\n`
  yield isFailure(finding)
    ? `      <failure type="${escapeXml(rule)}" message="${escapeXml(message)}">${said}</failure>\n`
    : `      <system-out>${said}</system-out>\n`
  yield '    </testcase>\n'
}

/** Escapes for text and attributes; what XML can't hold is shown as `\u{…}`. */
function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
