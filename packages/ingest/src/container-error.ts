import type { InputProblem } from './input-problem.ts'

/** A container can't be read on: thrown from within its bytes, and turned into an input with the problem by who asked for them. */
export class ContainerError extends Error {
  override readonly name = 'ContainerError'
  readonly problem: InputProblem

  constructor(rule: InputProblem['rule'], message: string, at?: InputProblem['at']) {
    super(message)
    this.problem = { rule, message, outcome: 'rejected', ...(at && { at }) }
  }
}
