import { ContainerError } from './container-error.ts'
import type { InputProblem } from './input-problem.ts'
import { unreadable } from './unreadable.ts'

/** The problem that an error stands for: what the system refuses, and what is wrong with a container. Throws all other errors on. */
export function problemOf(error: unknown): InputProblem {
  if (error instanceof ContainerError) return error.problem
  if (typeof (error as NodeJS.ErrnoException).errno === 'number') return unreadable(error, 'file')
  throw error
}
