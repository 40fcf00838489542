import { findingSchema, type JsonSchema, rejectSchema, removedSchema, sourceMapSchema } from '@copydesk/document'

/** The tables beside the documents, always written, also when they are empty. */
export const sidecarTables = ['source-maps', 'findings', 'rejects', 'removed'] as const

/** The name of a table beside the documents, which is the name of its folder. */
export type SidecarTable = (typeof sidecarTables)[number]

/** The JSON Schema of each table's rows. */
export const sidecarSchemas: Readonly<Record<SidecarTable, JsonSchema>> = {
  'source-maps': sourceMapSchema,
  findings: findingSchema,
  rejects: rejectSchema,
  removed: removedSchema,
}
