import type { InputProblem } from '../input-problem.ts'

/** What a member of an archive is besides a file. */
export type MemberKind = 'file' | 'link' | 'special'

/** Says why a member is not to be read: it points out of its archive, or is no file. Nothing is ever written, so that its place is a matter of names only. */
export function memberProblem(name: Buffer, kind: MemberKind): InputProblem | null {
  const parts = name.toString('latin1').split('/')
  if (name[0] === SLASH || /^[A-Za-z]:/.test(parts[0] as string)) return problem('member-path', 'absolute path')
  if (parts.includes('..')) return problem('member-path', 'path out of the archive')
  if (kind === 'link') return problem('member-link', 'link')
  if (kind === 'special') return problem('file-special', 'device, pipe or socket')
  return null
}

const SLASH = 0x2f

function problem(rule: InputProblem['rule'], found: string): InputProblem {
  return { rule, message: `Unexpected ${found}, expected a file inside the archive`, outcome: 'rejected' }
}
