import { CHARSETS, type Charset } from './charset.ts'

/** Where sequences of UTF-8 may begin that were read in another charset, and in which. */
export interface Damage {
  readonly offsets: readonly number[]
  readonly charsets: readonly Charset[]
}

/**
 * Finds each place where the character of a lead byte stands before that of a continuation byte, in one and the same charset. One pass; most
 * text has no such place, or few. Where there is one, a lead byte before a space counts as well: the no-break space (0xA0) is often lost.
 */
export function findDamage(value: string): Damage {
  const offsets: number[] = []
  let certain = false
  let charsets = 0
  let before = 0
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    const role = ROLES[unit] as number
    const both = before & (role >>> CONTINUATION) & ALL
    const lost = unit === 0x20 ? (before >>> SHORT_LEAD) & ALL : 0
    if ((both | lost) !== 0) {
      offsets.push(at - 1)
      charsets |= both | lost
      certain ||= both !== 0 || LOST_IN_WORD.test(value.slice(at - 2, at))
    }
    before = role
  }
  return certain ? { offsets, charsets: CHARSETS.filter((_, index) => (charsets >>> index) & 1) } : NONE
}

const NONE: Damage = { offsets: [], charsets: [] }

/** French `à` at the end of a word in windows-1252. */
const LOST_IN_WORD = /[a-z]Ã/

/** One bit for each charset in which a UTF-16 unit stands for a lead byte; above them for a continuation byte, and for a lead byte of two. */
const ALL = (1 << CHARSETS.length) - 1
const CONTINUATION = CHARSETS.length
const SHORT_LEAD = 2 * CHARSETS.length

/** Lead bytes of Mac OS Roman that stand before letters in any French text; their sequences are found by what is around them. */
const USUAL = new Set(Array.from('’‘“”…«»', (character) => character.charCodeAt(0)))

const ROLES: Readonly<Uint32Array> = rolesOf()

function rolesOf(): Uint32Array {
  const roles = new Uint32Array(0x10000)
  for (const [index, { byteOf }] of CHARSETS.entries()) {
    for (const [unit, byte] of byteOf) {
      const lead = byte >= 0xc2 && byte <= 0xf4 && !USUAL.has(unit)
      const role = byte < 0xc0 ? 1 << CONTINUATION : !lead ? 0 : byte < 0xe0 ? 1 | (1 << SHORT_LEAD) : 1
      roles[unit] = (roles[unit] as number) | (role << index)
    }
  }
  // U+FFFD stands for a byte that was lost.
  roles[0xfffd] = ALL << CONTINUATION
  return roles
}
