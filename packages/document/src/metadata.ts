/** The type of a declared column; `strings` is a list of them. */
export type MetadataType = 'string' | 'integer' | 'number' | 'boolean' | 'strings'

/** The columns that a corpus declares besides the fields of the record, by name. */
export type MetadataTypes = Readonly<Record<string, MetadataType>>

/** A value of such a column: null, or an empty list, where there is none. */
export type MetadataValue = string | number | boolean | null | readonly string[]

declare module './records.generated.ts' {
  interface Document {
    /** Only where the corpus declares columns. */
    metadata?: Readonly<Record<string, MetadataValue>>
  }
}
