import type { Reject, RejectExample, RejectStatistics } from '@copydesk/document'
import { compareExamples } from './compare-examples.ts'
import { cut } from './cut.ts'
import { openGroups } from './open-groups.ts'

/** Counts the inputs that are not among the documents, by the reason. */
export function openRejectStatistics(): {
  add(reject: Reject): void
  merge(counted: readonly RejectStatistics[]): void
  end(): RejectStatistics[]
} {
  const reasons = openGroups<RejectExample>(MOST_EXAMPLES, compareExamples)
  const keyOf = ({ outcome, reason }: Pick<Reject, 'outcome' | 'reason'>) => `${outcome} ${reason}`
  return {
    add(reject) {
      reasons.add({ key: keyOf(reject), times: 1, inputs: 1, examples: [exampleOf(reject)] })
    },
    merge(counted) {
      for (const row of counted)
        reasons.add({ key: keyOf(row), times: row.inputs, inputs: row.inputs, examples: row.examples })
    },
    end: () =>
      reasons.end().map(({ key, inputs, examples }) => {
        const [outcome, reason] = key.split(' ') as [Reject['outcome'], string]
        return { reason, outcome, inputs, examples }
      }),
  }
}

const MOST_EXAMPLES = 5

function exampleOf({ id, path, place, message }: Reject): RejectExample {
  const { line, column } = place?.start ?? { line: 1, column: 1 }
  return { id: cut(id, 'path'), path: cut(path, 'path'), line, column, message: cut(message, 'message') }
}
