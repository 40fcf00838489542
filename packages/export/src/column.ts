/** A column without columns inside it: text, truth, whole numbers of 32 and 64 bits, binary fractions of 64 bits. */
export type ScalarType = 'string' | 'boolean' | 'int32' | 'int64' | 'double'

/** One column of a table. A list has an `item` (named `element`), a struct has `fields`; other columns have neither. */
export interface Column {
  readonly name: string
  readonly type: ScalarType | 'list' | 'struct'
  readonly nullable: boolean
  /** What the schema says of it, in Markdown. */
  readonly description: string | null
  /** Its name in the vocabulary of schema.org, where it has one. */
  readonly term: string | null
  readonly item?: Column
  readonly fields?: readonly Column[]
}
