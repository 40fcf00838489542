/** Precision, recall and F1 of two lists as multisets; two empty lists agree. */
export function overlapOf(found, wanted) {
  const left = new Map()
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1)
  let hits = 0
  for (const item of found) {
    const count = left.get(item) ?? 0
    if (count > 0) hits++
    left.set(item, count - 1)
  }
  const precision = found.length === 0 ? Number(wanted.length === 0) : hits / found.length
  const recall = wanted.length === 0 ? Number(found.length === 0) : hits / wanted.length
  return {
    precision,
    recall,
    f1: hits === 0 ? Number(found.length + wanted.length === 0) : (2 * hits) / (found.length + wanted.length),
  }
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

/** The means of precision, recall and F1, document by document; worst cases first. */
export function average(field, atLeast, cases) {
  const mean = (key) => cases.reduce((sum, one) => sum + one[key], 0) / cases.length
  const misses = [...cases].sort((a, b) => a.f1 - b.f1).map(({ id, f1 }) => `${id}: ${f1.toFixed(3)}`)
  return {
    field,
    atLeast,
    count: cases.length,
    precision: mean('precision'),
    recall: mean('recall'),
    f1: mean('f1'),
    misses,
  }
}

/** The same, but F1 is that of mean precision and mean recall, as the Article Extraction Benchmark has it. */
export function benchmarked(field, atLeast, cases) {
  const { precision, recall, ...rest } = average(field, atLeast, cases)
  return { ...rest, precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** Precision, recall and F1 over all names of all documents together. */
export function pooled(field, atLeast, cases) {
  const tagged = (key) => cases.flatMap((one) => one[key].map((item) => `${one.id}\n${item}`))
  const misses = cases
    .filter(({ found, wanted }) => overlapOf(found, wanted).f1 < 1)
    .map(({ id, found, wanted }) => `${id}: got ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`)
  return { field, atLeast, count: cases.length, ...overlapOf(tagged('found'), tagged('wanted')), misses }
}
