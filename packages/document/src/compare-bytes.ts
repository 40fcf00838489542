/** Orders text by its UTF-8 bytes, as a dataset does, and JavaScript's `<` does not (it orders UTF-16 units). */
export function compareBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
