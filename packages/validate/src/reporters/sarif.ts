import type { Finding } from '@copydesk/document'
import type { RuleDescription } from '../rule.ts'
import { fingerprints } from './fingerprints.ts'
import { jsonOf } from './json-of.ts'
import { printable } from './printable.ts'
import { reportAtEnd } from './report-at-end.ts'
import type { WholeEnding, WholeOptions } from './report-format.ts'
import type { ReportFormat } from './reporter.ts'

/** Results that GitHub takes of a run. */
const GITHUB_TAKES = 25_000

/**
 * SARIF 2.1.0, as GitHub code scanning reads it: every result has the four coordinates of its region, in UTF-16 units, and a fingerprint
 * that does not depend on its line; there are 25,000 at most, the worst, and the run says how many were left out.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: ReportFormat = reportAtEnd(function* (gathered, options) {
  const findings = gathered.kept()
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const head = { ...runOf(rules, options), invocations: [invocationOf(gathered, gathered.leftOut())] }
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${jsonOf(head).slice(0, -1)},"results":[`
  const index = new Map(rules.map((rule, at) => [rule, at]))
  const fingerprintOf = fingerprints()
  for (const [at, finding] of findings.entries()) {
    const result = resultOf(finding, index.get(finding.rule) as number, fingerprintOf(finding), options)
    yield `${at === 0 ? '\n' : ',\n'}${jsonOf(result)}`
  }
  yield '\n]}]}\n'
}, GITHUB_TAKES)

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

function runOf(rules: readonly string[], { version, describe }: WholeOptions): object {
  const driver = { name: 'Copydesk', ...(version !== '' && { semanticVersion: version }) }
  return {
    tool: { driver: { ...driver, rules: rules.map((id) => ruleOf(id, describe(id))) } },
    columnKind: 'utf16CodeUnits',
  }
}

function ruleOf(id: string, { description, help, url }: RuleDescription): object {
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    help: { text: help ?? description, ...(help !== undefined && { markdown: help }) },
    ...(url !== undefined && { helpUri: url }),
  }
}

function invocationOf({ failure, notices }: WholeEnding, leftOut: number): object {
  const told =
    leftOut > 0 ? [...notices, `${leftOut} findings were left out; a run has ${GITHUB_TAKES} at most`] : notices
  const notifications = [
    ...told.map((text) => ({ level: 'note', message: textOf(text) })),
    ...(failure === null ? [] : [{ level: 'error', message: textOf(failure) }]),
  ]
  return { executionSuccessful: failure === null, toolExecutionNotifications: notifications }
}

function resultOf(finding: Finding, ruleIndex: number, fingerprint: string, { fileOf }: WholeOptions): object {
  const { id, path, rule, severity, message, pointer, place } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: textOf(message || rule),
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(fileOf(path)) }, region: regionOf(place) },
        logicalLocations: [{ fullyQualifiedName: `${id}#${pointer ?? ''}` }],
      },
    ],
    partialFingerprints: { 'copydesk/v1': fingerprint },
  }
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' }

function regionOf({ start, end }: Finding['place']): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** Braces stand for placeholders and are doubled (section 3.11.5); what would read as an embedded link (3.11.6) is broken. */
function textOf(text: string): { readonly text: string } {
  return { text: printable(text).replace(/[{}]/g, '$&$&').replaceAll('](', '\\](') }
}

/** A relative reference, or `file:` where the path is absolute. */
function uriOf(file: string): string {
  const encoded = file.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return file.startsWith('/') ? `file://${encoded}` : encoded
}
