import type { Charset } from './charset.ts'

/** What the byte of a character does in UTF-8: it leads a sequence of two bytes, or of more, or continues one. */
export type Role = 'short-lead' | 'long-lead' | 'continuation'

/**
 * The role of a UTF-16 unit in a charset. Quotation marks lead nothing, though they are lead bytes of Mac OS Roman: they stand before letters
 * in any text, and what they lead is found by what is around it.
 */
export function roleOf(unit: number, { byteOf }: Charset): Role | undefined {
  if (unit === LOST) return 'continuation'
  const byte = byteOf.get(unit) ?? 0
  if (byte < 0x80 || byte > 0xf4 || byte === 0xc0 || byte === 0xc1) return
  if (byte < 0xc0) return 'continuation'
  if (QUOTATION_MARK.test(String.fromCharCode(unit))) return
  return byte < 0xe0 ? 'short-lead' : 'long-lead'
}

/** U+FFFD, which stands for a byte that was lost. */
const LOST = 0xfffd

const QUOTATION_MARK = /[’‘“”«»…]/
