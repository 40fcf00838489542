import type { InputProblem } from './input-problem.ts'

/** Something that is to become one document, or that can't be read as one and why: a file, a member of an archive, a row of a table. */
export interface Input {
  readonly id: string
  /** Below the input folder, parts joined by `/`, escaped (see `escapeName`); a member's is that of its archive and its own, a row's that of its file. */
  readonly path: string
  /** Where its bytes are; null where there is nothing to read. */
  readonly content: Content | null
  /** Why it is not read, by rule id; null where it is. */
  readonly problem: InputProblem | null
  /** The encoding that its bytes are in, by its WHATWG name, where somebody knows it; without it, it is found. */
  readonly encoding?: string | null
}

/** The bytes of an input: a file, by its name as the file system has it; or what a container held. */
export type Content = { readonly file: Buffer } | { readonly bytes: Uint8Array; readonly row?: Row }

/** A row of a table, as one of many in a file. */
export interface Row {
  /** Where it begins in the file (unpacked), 1-based. */
  readonly line: number
  /** Where it begins in the file (unpacked), 0-based. */
  readonly byte: number
  /** What its fields are called and what parts them; null where the row says so itself (JSON). */
  readonly header: Header | null
}

/** The first row of a table. */
export interface Header {
  readonly columns: readonly string[]
  readonly delimiter: string
}
