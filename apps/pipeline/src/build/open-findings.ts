import type { Finding, FindingCounts } from '@copydesk/document'

/** What was found: the first by path, and how many there were. */
export interface FoundFindings {
  readonly findings: readonly Finding[]
  readonly findingCounts: FindingCounts
}

/** Findings that are kept to be shown. */
export const MAX_FINDINGS = 10_000

/** Opens a list of findings that keeps the first so many in the order of the bytes of their paths, whatever order they come in. */
export function openFindings(): { merge(found: FoundFindings): void; end(): FoundFindings } {
  let findings: readonly Finding[] = []
  const findingCounts = { error: 0, warning: 0, info: 0 }
  return {
    merge(found) {
      if (found.findings.length > 0) findings = firstFindings([...findings, ...found.findings])
      for (const severity of ['error', 'warning', 'info'] as const)
        findingCounts[severity] += found.findingCounts[severity]
    },
    end: () => ({ findings, findingCounts }),
  }
}

/** The first by path; those of one path keep their order. */
export function firstFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, path: Buffer.from(finding.path) }))
    .sort((one, other) => Buffer.compare(one.path, other.path))
    .slice(0, MAX_FINDINGS)
    .map(({ finding }) => finding)
}
