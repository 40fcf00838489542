import type { Observer } from '@copydesk/normalise'

/** Counts the edits of a document. */
export interface EditCount {
  readonly observer: Observer
  /** How many edits there were, by the step that proposed them. */
  end(): Readonly<Record<string, number>>
}

/** Opens a count for a document; `watching` is told all that its observer is told. */
export function openEditCount(watching: Observer = {}): EditCount {
  const counts = new Map<string, number>()
  const observer: Observer = {
    ...watching,
    onEdits(text, edits) {
      watching.onEdits?.(text, edits)
      for (const { rule } of edits) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    },
  }
  return { observer, end: () => Object.fromEntries(counts) }
}
