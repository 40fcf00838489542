import type { Finding, FindingCounts } from '@copydesk/document'

/** What was found: the first by path, and how many there were. */
export interface FoundFindings {
  readonly findings: readonly Finding[]
  readonly findingCounts: FindingCounts
}

/** Findings that are kept to be shown. */
export const MAX_FINDINGS = 10_000

/** Findings that are being gathered. */
export interface OpenFindings {
  add(findings: readonly Finding[]): void
  /** Takes in what was gathered elsewhere. */
  merge(found: FoundFindings): void
  end(): FoundFindings
}

/** Opens a list of findings that keeps the first so many in the order of the bytes of their paths, whatever order they come in. */
export function openFindings(): OpenFindings {
  let findings: Finding[] = []
  const findingCounts = { error: 0, warning: 0, info: 0 }
  const keep = (more: readonly Finding[]): void => {
    for (const finding of more) findings.push(finding)
    if (findings.length > 2 * MAX_FINDINGS) findings = firstFindings(findings)
  }
  return {
    add(found) {
      keep(found)
      for (const { severity } of found) findingCounts[severity]++
    },
    merge(found) {
      keep(found.findings)
      for (const severity of ['error', 'warning', 'info'] as const)
        findingCounts[severity] += found.findingCounts[severity]
    },
    end: () => ({ findings: firstFindings(findings), findingCounts }),
  }
}

/** The first by path; those of one path keep their order. */
function firstFindings(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, path: Buffer.from(finding.path) }))
    .sort((one, other) => Buffer.compare(one.path, other.path))
    .slice(0, MAX_FINDINGS)
    .map(({ finding }) => finding)
}
