/** A JSON Schema with every file that it refers to: plain data, which can be sent to a thread. */
export interface Schema {
  readonly draft: Draft
  /** Whether `format` is asserted; else it is a note to people. */
  readonly formats: boolean
  /** The URI of the document that records are validated against. */
  readonly root: string
  /** Each document by the URI that leads to it, without `$schema`, its `$id` absolute. */
  readonly documents: ReadonlyMap<string, unknown>
}

export type Draft = '2020-12' | '2019-09' | '07'
