import { endianness } from 'node:os'

/** The longest text that is laid out in one piece; UTF-16 units. */
export const MOST_UNITS = 0x8000

/**
 * Lays out a text of up to `MOST_UNITS` in an array of its UTF-16 units: there to look at one takes a fraction of what it takes to ask a string
 * for it. It is one array, which the next text overwrites; what stands behind the end of the text is left of others. `order` is that of the machine.
 */
export function unitsOf(text: string, order: 'LE' | 'BE' = ORDER): Uint16Array {
  BYTES.write(text, 'utf16le')
  if (order === 'BE') BYTES.swap16()
  return UNITS
}

const ORDER = endianness()
const UNITS = new Uint16Array(MOST_UNITS)
const BYTES = Buffer.from(UNITS.buffer)
