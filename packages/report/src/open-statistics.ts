import type { Document, Finding, Reject, Removed, Statistics } from '@copydesk/document'
import { openDocumentStatistics } from './open-document-statistics.ts'
import { openEditStatistics } from './open-edit-statistics.ts'
import { openFindingStatistics } from './open-finding-statistics.ts'
import { openRejectStatistics } from './open-reject-statistics.ts'
import { openRemovedStatistics } from './open-removed-statistics.ts'

/** What became of one input. */
export interface MeasuredInput {
  /** Null where it was not accepted. */
  readonly document: Document | null
  /** Null where it was. */
  readonly reject: Reject | null
  /** All that was found in it. */
  readonly findings: readonly Finding[]
  readonly removed: readonly Removed[]
  /** How many places of the document each text step changed, by the name of the step. */
  readonly edits: Readonly<Record<string, number>>
}

/** What can be counted of a part of a dataset without looking at the other parts. Plain JSON of a bounded size. */
export type ShardStatistics = Omit<Statistics, 'schemaVersion' | 'name' | 'counts' | 'duplicates'>

/** Statistics that are being made. */
export interface OpenStatistics {
  add(input: MeasuredInput): void
  /** Takes in what was counted of other inputs. */
  merge(counted: ShardStatistics): void
  end(): ShardStatistics
}

/** Counts what became of inputs. The order of the inputs, and the parts in which they are counted, make no difference. */
export function openStatistics(): OpenStatistics {
  const documents = openDocumentStatistics()
  const edits = openEditStatistics()
  const removed = openRemovedStatistics()
  const findings = openFindingStatistics()
  const rejects = openRejectStatistics()
  return {
    add(input) {
      if (input.document) {
        documents.add(input.document)
        edits.add(input.edits)
        removed.add(input.removed)
      }
      if (input.reject) rejects.add(input.reject)
      findings.add(input.findings)
    },
    merge(counted) {
      documents.merge(counted)
      edits.merge(counted.edits)
      removed.merge(counted.removed)
      findings.merge(counted)
      rejects.merge(counted.rejects)
    },
    end: () => ({
      ...documents.end(),
      edits: edits.end(),
      removed: removed.end(),
      ...findings.end(),
      rejects: rejects.end(),
    }),
  }
}
