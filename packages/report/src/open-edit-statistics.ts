import type { EditStatistics } from '@copydesk/document'
import { openGroups } from './open-groups.ts'

/** Counts what each text step changed. */
export function openEditStatistics(): {
  add(edits: Readonly<Record<string, number>>): void
  merge(counted: readonly EditStatistics[]): void
  end(): EditStatistics[]
} {
  const steps = openGroups<never>(0, () => 0)
  return {
    add(edits) {
      for (const [key, times] of Object.entries(edits)) steps.add({ key, times, inputs: 1, examples: [] })
    },
    merge(counted) {
      for (const { step, edits, documents } of counted)
        steps.add({ key: step, times: edits, inputs: documents, examples: [] })
    },
    end: () => steps.end().map(({ key, times, inputs }) => ({ step: key, edits: times, documents: inputs })),
  }
}
