/** Says whether an offset (UTF-16 units) lies between the two halves of a surrogate pair. */
export function splitsPair(value: string, offset: number): boolean {
  return (value.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (value.charCodeAt(offset) & 0xfc00) === 0xdc00
}
