import type { RecordFinding } from './validate-records.ts'

/** Findings by what they have in common. */
export interface Groups {
  add(found: RecordFinding): void
  /** One finding for each group, the largest group first: the first of it, but its message says how many records have it and where the first are. */
  summaries(): readonly RecordFinding[]
}

interface Group {
  readonly first: RecordFinding
  readonly predicate: string
  readonly places: string[]
  records: number
  findings: number
  lastRecord: number
}

/** Opens groups of findings: those of a rule of which the same is said. They are held, not the findings. */
export function openGroups(): Groups {
  const groups = new Map<string, Group>()

  function groupOf(found: RecordFinding): Group {
    const { finding, predicate } = found
    const whole = `${finding.rule} ${predicate}`
    const isRoom = groups.size < MOST_GROUPS || groups.has(whole)
    const key = isRoom ? whole : finding.rule
    const group = groups.get(key) ?? {
      first: found,
      predicate: isRoom ? predicate : `break \`${finding.rule}\` in other ways`,
      places: [],
      records: 0,
      findings: 0,
      lastRecord: 0,
    }
    groups.set(key, group)
    return group
  }

  return {
    add(found) {
      const group = groupOf(found)
      const { line, column } = found.finding.place.start
      group.findings++
      if (found.record === group.lastRecord) return
      group.lastRecord = found.record
      group.records++
      if (group.places.length < SHOWN_PLACES) group.places.push(`${line}:${column}`)
    },
    summaries: () =>
      [...groups.values()].sort((a, b) => b.records - a.records || b.findings - a.findings).map(summarise),
  }
}

const SHOWN_PLACES = 5

/** The names of unexpected properties may be without number. */
const MOST_GROUPS = 10_000

function summarise({ first, predicate, places, records, findings }: Group): RecordFinding {
  if (findings === 1) return first
  const shown = records > places.length ? `first ${places.length} at` : 'at'
  const message =
    records === 1
      ? `${first.finding.message} (and ${findings - 1} more in this record)`
      : `${records} records ${predicate}; ${shown} ${places.join(', ')}`
  return { ...first, finding: { ...first.finding, message } }
}
