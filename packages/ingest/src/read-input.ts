import { readFile } from 'node:fs/promises'
import type { InputProblem } from './input-problem.ts'
import type { Input } from './list-inputs.ts'
import { unreadable } from './unreadable.ts'

/** The bytes of an input, or why there are none. */
export type ReadInput = { readonly bytes: Buffer } | { readonly problem: InputProblem }

/** Reads an input whole. What can't be read is a problem, not an error: the run goes on. */
export async function readInput(input: Pick<Input, 'file' | 'problem'>): Promise<ReadInput> {
  if (input.problem) return { problem: input.problem }
  try {
    return { bytes: await readFile(input.file as Buffer) }
  } catch (error) {
    return { problem: unreadable(error, 'file') }
  }
}
