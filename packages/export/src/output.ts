// What an output is: where it stands, how it is replaced, what it may consist of. It is an entry of its own because formats and descriptions take long to import.
export { exporters } from './exporters.ts'
export { type Draft, type DraftOptions, openDraft } from './open-draft.ts'
export { orderRecords, type RecordLayout } from './order-records.ts'
export { outputPaths } from './output-paths.ts'
export { OutputRefusedError } from './output-refused-error.ts'
export type { Published } from './publish-draft.ts'
export { type SidecarTable, sidecarTables } from './sidecar-tables.ts'
