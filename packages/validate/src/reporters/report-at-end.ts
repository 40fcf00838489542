import type { FindingCounts } from '@copydesk/document'
import { keepWorst, type Worst } from './keep-worst.ts'
import { reportFormat, type WholeEnding, type WholeOptions } from './report-format.ts'
import type { ReportFormat } from './reporter.ts'

/** What is known of all findings at the end; of those that are too many only the numbers. */
interface Gathered extends WholeEnding, Pick<Worst, 'kept' | 'leftOut'> {
  readonly counts: FindingCounts
}

/**
 * Makes a format that can be written only when everything is known. It keeps the worst findings, `most` at most, so that its memory is bounded
 * whatever is found; nobody reads on beyond ten thousand.
 */
export function reportAtEnd(
  layOut: (gathered: Gathered, options: WholeOptions) => Iterable<string>,
  most = 10_000,
): ReportFormat {
  return reportFormat((options) => {
    const worst = keepWorst(most)
    return {
      write(finding) {
        worst.add(finding)
        return []
      },
      end: (ending) => layOut({ ...worst, ...ending }, options),
    }
  })
}
