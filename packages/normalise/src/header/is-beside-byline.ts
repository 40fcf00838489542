import { isAgency } from './is-agency.ts'
import { readNames } from './read-names.ts'

/** Says whether a line is what stands beside the name of an author: a role, an agency, a handle, a button to follow. */
export function isBesideByline(text: string): boolean {
  return (
    text.length <= LONGEST &&
    (/^@\w+$|^(?:follow|close|and others)\b/iu.test(text) || isAgency(text) || isRoleLine(text))
  )
}

/** UTF-16 units. */
const LONGEST = 80

/** A role holds no number; a date does. */
function isRoleLine(text: string): boolean {
  const names =
    /^\p{L}/u.test(text) && !/\d|[.!?]$/.test(text) ? readNames(text, { start: 0, end: text.length }, 'en') : undefined
  return names !== undefined && names.authors.length === 0 && names.roles > 0
}
