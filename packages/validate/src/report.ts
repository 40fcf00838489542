import type { Finding } from '@copydesk/document'
import type { Ending, ReportOptions } from './reporters/reporter.ts'
import { reporters } from './reporters.ts'

/** Reports findings that are all at hand, as one text. */
export function report(
  findings: Iterable<Finding>,
  format: keyof typeof reporters = 'pretty',
  { ending, ...options }: ReportOptions & { readonly ending?: Ending } = {},
): string {
  const reporter = reporters[format].open(options)
  const pieces = Array.from(findings, (finding) => [...reporter.write(finding)].join(''))
  return [...pieces, ...reporter.end(ending)].join('')
}
