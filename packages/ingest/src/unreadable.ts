import type { InputProblem } from './input-problem.ts'

/** The problem of a file or folder that the system would not let us read. */
export function unreadable(error: unknown, what: 'file' | 'folder'): InputProblem {
  const { code = 'an unknown error' } = error as NodeJS.ErrnoException
  return {
    rule: 'file-unreadable',
    message: `Unexpected ${code}, expected a ${what} that can be read`,
    outcome: 'rejected',
  }
}
