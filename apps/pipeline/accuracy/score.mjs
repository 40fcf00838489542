/** F1 of two lists as multisets. */
export function f1Of(found, wanted) {
  if (found.length === 0 && wanted.length === 0) return 1
  const left = new Map()
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1)
  let hits = 0
  for (const item of found) {
    const count = left.get(item) ?? 0
    if (count > 0) hits++
    left.set(item, count - 1)
  }
  return hits === 0 ? 0 : (2 * hits) / (found.length + wanted.length)
}

/** Runs of four words, as the Article Extraction Benchmark compares texts. */
export function shinglesOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.length < 4 ? [words.join(' ')] : words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '))
}

/** Counts the right ones and lists the misses of one field. */
export function tally(field, atLeast, cases) {
  const misses = cases
    .filter(({ right }) => !right)
    .map(({ id, found, wanted }) => `${id}: got ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`)
  return { field, atLeast, count: cases.length, right: cases.length - misses.length, misses }
}

/** The mean of a score, worst cases first. */
export function average(field, atLeast, cases) {
  const worst = [...cases].sort((a, b) => a.score - b.score).map(({ id, score }) => `${id}: ${score.toFixed(3)}`)
  return {
    field,
    atLeast,
    count: cases.length,
    f1: cases.reduce((sum, { score }) => sum + score, 0) / cases.length,
    misses: worst,
  }
}

/** F1 over all names of all documents together. */
export function pooledF1(field, atLeast, cases) {
  const tagged = (key) => cases.flatMap((one) => one[key].map((item) => `${one.id}\n${item}`))
  const misses = cases
    .filter(({ found, wanted }) => f1Of(found, wanted) < 1)
    .map(({ id, found, wanted }) => `${id}: got ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`)
  return { field, atLeast, count: cases.length, f1: f1Of(tagged('found'), tagged('wanted')), misses }
}
