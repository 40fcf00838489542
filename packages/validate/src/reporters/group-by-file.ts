import type { Finding } from '@copydesk/document'
import type { WholeOptions } from './report-format.ts'

/** The findings of each file, sorted by where they start; the files in the order they came. */
export function groupByFile(
  findings: readonly Finding[],
  { fileOf }: WholeOptions,
): readonly (readonly [file: string, findings: readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const file = fileOf(finding.path)
    const group = groups.get(file)
    if (group) group.push(finding)
    else groups.set(file, [finding])
  }
  return [...groups].map(([file, found]) => [file, found.sort(comparePlaces)])
}

function comparePlaces(a: Finding, b: Finding): number {
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column
}
