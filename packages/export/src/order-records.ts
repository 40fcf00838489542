/** Records of the same size, one after the other, and the bytes of each by which they are ordered: at least four. */
export interface RecordLayout {
  readonly size: number
  readonly start: number
  readonly end: number
}

/** Where each record stands, in the order of its bytes from `start` to `end`; records that are the same there keep their order. */
export function orderRecords(records: Buffer, { size, start, end }: RecordLayout): Float64Array {
  const count = Math.floor(records.length / size)
  const compare = (one: number, other: number) =>
    records.compare(records, other + start, other + end, one + start, one + end)
  if (count > PLACES) return Float64Array.from({ length: count }, (_, index) => index * size).sort(compare)
  // Numbers sort ten times as fast as a function compares: 32 bits of the record, then 21 of its place.
  const sorted = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    sorted[index] = records.readUInt32BE(index * size + start) * PLACES + index
  }
  sorted.sort()
  const order = sorted.map((value) => (value % PLACES) * size)
  const prefix = (index: number) => records.readUInt32BE((order[index] as number) + start)
  for (let from = 0, to = 0; from < count; from = to) {
    for (to = from + 1; to < count && prefix(to) === prefix(from); ) to++
    if (to - from > 1) order.subarray(from, to).sort(compare)
  }
  return order
}

/** With more records than this the numbers would no longer be exact. */
const PLACES = 2 ** 21
