/** How many UTF-16 units UTF-8 bytes stand for: one for each first byte of a character, two for that of four bytes. */
export function countUnits(bytes: Uint8Array): number {
  let units = 0
  // An index, for a record may have a thousand million bytes.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    units += (byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1
  }
  return units
}
