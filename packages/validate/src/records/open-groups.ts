import type { Finding } from '@copydesk/document'
import type { RecordFinding } from './validate-records.ts'

/** Findings by what they have in common. */
export interface Groups {
  add(found: RecordFinding): void
  /** One finding a group, the largest group first: at the first place, with the number of records and the first places. */
  findings(): readonly Finding[]
}

interface Group {
  readonly first: Finding
  readonly predicate: string
  readonly places: string[]
  records: number
  findings: number
  lastRecord: number
}

/** Opens groups of findings: those of a rule of which the same is said. They are held, not the findings. */
export function openGroups(): Groups {
  const groups = new Map<string, Group>()

  function groupOf({ finding, predicate }: RecordFinding): Group {
    const whole = `${finding.rule} ${predicate}`
    const isRoom = groups.size < MOST_GROUPS || groups.has(whole)
    const key = isRoom ? whole : finding.rule
    const group = groups.get(key) ?? {
      first: finding,
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
    findings: () =>
      [...groups.values()].sort((a, b) => b.records - a.records || b.findings - a.findings).map(summarise),
  }
}

const SHOWN_PLACES = 5

/** The names of unexpected properties may be without number. */
const MOST_GROUPS = 10_000

function summarise({ first, predicate, places, records, findings }: Group): Finding {
  if (findings === 1) return first
  if (records === 1) return { ...first, message: `${first.message} (and ${findings - 1} more in this record)` }
  const shown = records > places.length ? `first ${places.length} at` : 'at'
  return { ...first, message: `${records} records ${predicate}; ${shown} ${places.join(', ')}` }
}
