import type { Edit, SourceText } from '@copydesk/source-text'
import { readControls } from './mojibake/read-controls.ts'
import { readDamage } from './mojibake/read-damage.ts'
import type { Sequence } from './mojibake/read-sequence.ts'
import { scanText } from './scan-text.ts'

/**
 * Repairs mojibake: UTF-8 that was read as windows-1252, -1250, -1251, -1253, -1254, -1257, ISO-8859-1, ISO-8859-2, Mac OS Roman or IBM code page
 * 437, once or several times, throughout a text or in places; and windows-1252 that was read as ISO-8859-1. Each edit covers what became of
 * one character.
 */
export function repairMojibake(text: SourceText): readonly Edit[] {
  const { damage, invisible } = scanText(text)
  if (!damage && !invisible) return []
  let repairs: readonly Sequence[] = []
  for (let current = text.value; ; ) {
    const next = [readDamage, readControls].map((read) => read(current)).find(({ length }) => length > 0)
    if (!next) break
    repairs = compose(repairs, next)
    current = apply(current, next)
  }
  return repairs.map(({ start, end, value: proposed }) => ({
    span: { start, end },
    value: proposed,
    rule: 'repair-mojibake',
  }))
}

function apply(value: string, repairs: readonly Sequence[]): string {
  let result = ''
  let from = 0
  for (const repair of repairs) {
    result += value.slice(from, repair.start) + repair.value
    from = repair.end
  }
  return result + value.slice(from)
}

/** Makes one list of two, of which the second was found in what the first had left; each repair then covers all that it came from. */
function compose(first: readonly Sequence[], second: readonly Sequence[]): readonly Sequence[] {
  const composed: Sequence[] = []
  let index = 0
  let shift = 0
  const take = (until: number): readonly Sequence[] => {
    const from = index
    for (let one = first[index]; one && one.start - shift < until; one = first[++index]) {
      shift += one.end - one.start - one.value.length
    }
    return first.slice(from, index)
  }
  for (const { start, end, value } of second) {
    composed.push(...take(start))
    const from = start + shift
    take(end)
    composed.push({ start: from, end: end + shift, value })
  }
  return [...composed, ...take(Infinity)]
}
