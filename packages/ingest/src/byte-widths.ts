import iconv from 'iconv-lite'
import type { LegacyEncoding } from './legacy-encodings.ts'

/**
 * Says how many bytes each UTF-16 unit of a decoded text took, where characters take one byte or more: the first unit of a character bears all of
 * its bytes, a second one none.
 */
export function byteWidths(bytes: Buffer, length: number, { codec, lengthOf }: LegacyEncoding): Uint8Array {
  const widths = new Uint8Array(length)
  const units = new Map<string, number>()
  for (let at = 0, unit = 0; at < bytes.length && unit < length; ) {
    const size = lengthOf ? Math.min(lengthOf(bytes[at] as number, bytes[at + 1] ?? 0), bytes.length - at) : 1
    widths[unit] = size
    unit += size === 1 ? 1 : unitsOf(bytes.toString('latin1', at, at + size), codec, units)
    at += size
  }
  return widths
}

/** How many UTF-16 units a character of several bytes decodes to; each one is asked for once. */
function unitsOf(character: string, encoding: string, known: Map<string, number>): number {
  const units = known.get(character) ?? iconv.decode(Buffer.from(character, 'latin1'), encoding).length
  known.set(character, units)
  return units
}
