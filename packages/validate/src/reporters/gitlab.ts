import { fingerprints } from './fingerprints.ts'
import { jsonOf } from './json-of.ts'
import { printable } from './printable.ts'
import { reportFormat } from './report-format.ts'

/**
 * GitLab's code quality report, a subset of Code Climate's: one JSON array.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab = reportFormat(({ fileOf }) => {
  const fingerprintOf = fingerprints()
  let separator = '[\n'
  return {
    *write(finding) {
      const { rule, severity, message, path, place } = finding
      const issue = {
        description: printable(message),
        check_name: rule,
        fingerprint: fingerprintOf(finding),
        severity: SEVERITIES[severity],
        location: { path: fileOf(path).toWellFormed(), lines: { begin: place.start.line, end: place.end.line } },
      }
      yield `${separator}${jsonOf(issue)}`
      separator = ',\n'
    },
    *end() {
      yield separator === ',\n' ? '\n]\n' : '[]\n'
    },
  }
})

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' }
