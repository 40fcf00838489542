import type { InputProblem } from '../input-problem.ts'

/** A member of an archive that is no folder. */
export interface Member {
  /** Its name as the archive has it, parts joined by `/`. */
  readonly name: Buffer
  /** Why it is not to be read. */
  readonly problem: InputProblem | null
  /** Its bytes, unpacked; to be read, if at all, before the next member is asked for. Throws a `ContainerError` where they are damaged. */
  read(): AsyncIterable<Buffer>
}
