import { CHARSETS, type Charset } from './charset.ts'
import { SPACES } from './read-sequence.ts'
import { roleOf } from './role-of.ts'

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
    const role = ROLES[value.charCodeAt(at)] as number
    const both = before & (role >>> CONTINUATION) & ALL
    const lost = (role & SPACE) !== 0 ? (before >>> SHORT_LEAD) & ALL : 0
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

/** Bits for the charsets in which a UTF-16 unit is a lead byte, a continuation byte, a lead byte of two; and one for spaces. */
const ALL = (1 << CHARSETS.length) - 1
const CONTINUATION = CHARSETS.length
const SHORT_LEAD = 2 * CHARSETS.length
const BITS = { 'short-lead': 1 | (1 << SHORT_LEAD), 'long-lead': 1, continuation: 1 << CONTINUATION }

const SPACE = 1 << (3 * CHARSETS.length)

const ROLES: Readonly<Uint32Array> = rolesOf()

function rolesOf(): Uint32Array {
  const roles = new Uint32Array(0x10000)
  for (const [index, charset] of CHARSETS.entries()) {
    for (const unit of [...charset.byteOf.keys(), 0xfffd]) {
      const role = roleOf(unit, charset)
      const bits = role ? BITS[role] : 0
      roles[unit] = (roles[unit] as number) | (bits << index)
    }
  }
  for (const space of SPACES) roles[space.charCodeAt(0)] = (roles[space.charCodeAt(0)] as number) | SPACE
  return roles
}
