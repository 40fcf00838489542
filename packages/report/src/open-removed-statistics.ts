import type { Removed, RemovedExample, RemovedStatistics } from '@copydesk/document'
import { compareExamples } from './compare-examples.ts'
import { cut } from './cut.ts'
import { groupBy } from './group-by.ts'
import { openGroups } from './open-groups.ts'

/** Counts the lines that belong to no field, by their kind. */
export function openRemovedStatistics(): {
  /** Takes in the lines of one document. */
  add(removed: readonly Removed[]): void
  merge(counted: readonly RemovedStatistics[]): void
  end(): RemovedStatistics[]
} {
  const kinds = openGroups<RemovedExample>(MOST_EXAMPLES, compareExamples)
  return {
    add(removed) {
      for (const [key, lines] of groupBy(removed, ({ kind }) => kind)) {
        kinds.add({ key, times: lines.length, inputs: 1, examples: [exampleOf(lines[0] as Removed)] })
      }
    },
    merge(counted) {
      for (const { kind, lines, documents, examples } of counted)
        kinds.add({ key: kind, times: lines, inputs: documents, examples })
    },
    end: () =>
      kinds.end().map(({ key, times, inputs, examples }) => ({ kind: key, lines: times, documents: inputs, examples })),
  }
}

const MOST_EXAMPLES = 3

function exampleOf({ id, path, place: { start }, text }: Removed): RemovedExample {
  return {
    id: cut(id, 'path'),
    path: cut(path, 'path'),
    line: start.line,
    column: start.column,
    text: cut(text, 'message'),
  }
}
