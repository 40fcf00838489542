/** Orders text by its UTF-8 bytes, as a dataset does, and JavaScript's `<` does not (it orders UTF-16 units). */
export function compareBytes(one: string, other: string): number {
  const end = Math.min(one.length, other.length)
  let at = 0
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at++
  // NaN where a text ends.
  const [unit, otherUnit] = [one.charCodeAt(at), other.charCodeAt(at)]
  if (unit >= SURROGATES || otherUnit >= SURROGATES) return Buffer.compare(Buffer.from(one), Buffer.from(other))
  return Math.sign(at === end ? one.length - other.length : unit - otherUnit)
}

/** Below them, units are in the order of their bytes. */
const SURROGATES = 0xd800
