/**
 * Finds the first match of a pattern in a text, where it stands (code points), and how many there are. Gives null where there is none. Each match
 * begins with one of the `leads`: that a text holds none of them is told in a fraction of the time.
 */
export function countMatches(
  text: string,
  pattern: RegExp,
  leads: readonly string[] = [''],
): {
  readonly value: string
  readonly span: { readonly start: number; readonly end: number }
  readonly count: number
} | null {
  if (!leads.some((lead) => text.includes(lead))) return null
  const first = pattern.exec(text)
  if (!first) return null
  const start = pointsOf(text.slice(0, first.index))
  const count = text.match(new RegExp(pattern, `${pattern.flags}g`))?.length ?? 0
  return { value: first[0], span: { start, end: start + pointsOf(first[0]) }, count }
}

function pointsOf(text: string): number {
  return Array.from(text).length
}
