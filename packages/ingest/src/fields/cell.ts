import type { SourceText } from '@copydesk/source-text'

/** A value that the raw text gives a name to: a field of a row, or of front matter. */
export interface Cell {
  /** Null where the raw text says so; undefined for an object and for a list. */
  readonly value: string | number | boolean | null | undefined
  /** The value as text, with where it came from; of a list or an object: where it stands. */
  readonly source: SourceText
  /** The values of a list, in order. */
  readonly items: readonly Cell[] | null
}

/** Values by name, exactly as the raw text has it. */
export type Cells = ReadonlyMap<string, Cell>

/** Why there are no values, and where (UTF-16 units of the raw text). */
export interface CellFault {
  readonly message: string
  readonly offset: number
}
