import type { Document } from './records.generated.ts'
import { documentSchema } from './schemas.generated.ts'

/** A field that is read from the lines of an article. */
export type ReadField =
  | { [Name in keyof Document]-?: null extends Document[Name] ? Name : never }[keyof Document]
  | 'authors'

/** The fields that are read from the lines of an article, in the order of the record. Each may be without a value: null, or a list of no names. */
export const readFields: readonly ReadField[] = Object.entries(documentSchema.properties ?? {})
  .filter(([, { type, items }]) => type?.includes('null') || items?.type === 'string')
  .map(([name]) => name as ReadField)
