export * from './documents.ts'
export { type LoadSchemaOptions, loadSchema } from './json-schema/load-schema.ts'
export type { Draft, Schema } from './json-schema/schema.ts'
export { SchemaError } from './json-schema/schema-error.ts'
export type { Block } from './records/block.ts'
export { type CheckedBlock, openBlockCheck } from './records/check-block.ts'
export { type Groups, openGroups } from './records/open-groups.ts'
export type { RecordProblem } from './records/record-problem.ts'
export {
  type RecordFinding,
  SlowPatternError,
  type ValidatedPart,
  type ValidateRecordsOptions,
  validateRecords,
} from './records/validate-records.ts'
