import type { SourceText } from '@copydesk/source-text'
import { MOST_UNITS, unitsOf } from '../units-of.ts'
import { CHARSETS } from './mojibake/charset.ts'
import { roleOf } from './mojibake/role-of.ts'
import { SETTLED } from './settled.ts'

/** What a text may hold that is work for a step. */
export interface Scan {
  /** A character of a lead byte before that of a continuation byte, in some charset. */
  readonly damage: boolean
  /** A line end that is not LF. */
  readonly lineEnds: boolean
  /** Controls, and characters without a width. */
  readonly invisible: boolean
  /** Something that is not in normalisation form C, or combines. */
  readonly composable: boolean
  /** White space that is not one space, one LF or two between characters. */
  readonly spacing: boolean
}

/**
 * Looks once at each character of a text, for all steps: clean text costs them no more than this. What was found is remembered for as long
 * as the text lives.
 */
export function scanText(text: SourceText): Scan {
  const known = scans.get(text)
  if (known) return known
  const scan = scanValue(text.value)
  scans.set(text, scan)
  return scan
}

const scans = new WeakMap<SourceText, Scan>()

function scanValue(value: string): Scan {
  let alone = 0
  let pairs = 0
  let before = 0
  for (let start = 0; start < value.length; start += MOST_UNITS) {
    const part = value.length <= MOST_UNITS ? value : value.slice(start, start + MOST_UNITS)
    const units = unitsOf(part)
    // Faster than any regular expression over as many characters.
    for (let at = 0; at < part.length; at++) {
      const role = ROLES[units[at] as number] as number
      alone |= role
      pairs |= before & (role >>> SECOND)
      before = role
    }
  }
  return {
    damage: (pairs & DAMAGE) !== 0,
    lineEnds: (alone & LINE_END) !== 0,
    invisible: (alone & INVISIBLE) !== 0,
    composable: (alone & COMPOSABLE) !== 0,
    spacing: (alone & ODD_SPACE) !== 0 || (pairs & SPACING) !== 0 || value.includes('\n\n\n'),
  }
}

// The lower bits say of what pair a character may be the first, those from `SECOND` on of what pair the second: one bit for each charset,
// one for a lead byte before a lost no-break space, and two for pairs of white space.
const LOST = 1 << CHARSETS.length
const SPACE_FIRST = LOST << 1
const LINE_END_FIRST = LOST << 2
const SECOND = CHARSETS.length + 3
const DAMAGE = SPACE_FIRST - 1
const SPACING = SPACE_FIRST | LINE_END_FIRST

// The bits above them say what a character is.
const LINE_END = 1 << (2 * SECOND)
const INVISIBLE = LINE_END << 1
const COMPOSABLE = LINE_END << 2
const ODD_SPACE = LINE_END << 3

const KINDS: readonly (readonly [role: number, characters: RegExp])[] = [
  [LINE_END, /[\r\v\f\u0085\u2028\u2029]/g],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
  [INVISIBLE, /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200d\u2060\ufeff]/g],
  [ODD_SPACE, /[^\S \n]/g],
]

/** All characters of one unit, each at the offset that is its number. */
const CHARACTERS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('')

/** For each UTF-16 unit what it is and what it may be in a pair. */
const ROLES: Readonly<Int32Array> = rolesOf()

function rolesOf(): Int32Array {
  const roles = new Int32Array(0x10000)
  const add = (unit: number, role: number) => {
    roles[unit] = (roles[unit] as number) | role
  }
  roles.fill(COMPOSABLE)
  for (const [first, last] of SETTLED) roles.fill(0, first, last + 1)
  for (const [index, charset] of CHARSETS.entries()) {
    for (const unit of [...charset.byteOf.keys(), 0xfffd]) {
      const role = roleOf(unit, charset)
      if (role) add(unit, role === 'continuation' ? 1 << (SECOND + index) : 1 << index)
    }
  }
  add('Ã'.charCodeAt(0), LOST)
  add(' '.charCodeAt(0), SPACE_FIRST | ((LOST | SPACE_FIRST | LINE_END_FIRST) << SECOND))
  add('\n'.charCodeAt(0), LINE_END_FIRST | (SPACE_FIRST << SECOND))
  for (const [role, characters] of KINDS) {
    for (const { index } of CHARACTERS.matchAll(characters)) add(index, role)
  }
  return roles
}
