export type { Place, Point, Span } from '@copydesk/source-text'
export type * from './article.ts'
export { compareBytes } from './compare-bytes.ts'
export type { JsonSchema } from './json-schema.ts'
export type { MetadataType, MetadataTypes, MetadataValue } from './metadata.ts'
export type { MetadataCell, Part, PartKind, Raw, RawDocument } from './raw-document.ts'
export { type ReadField, readFields } from './read-fields.ts'
export { recordSchema } from './record-schema.ts'
export type {
  Categories,
  ColumnStatistics,
  Counts,
  Dates,
  Distribution,
  Document,
  DuplicateStatistics,
  EditStatistics,
  FieldMap,
  FieldStatistics,
  Finding,
  FindingCounts,
  Lengths,
  Manifest,
  ManifestFile,
  Reject,
  RejectExample,
  RejectStatistics,
  Removed,
  RemovedExample,
  RemovedStatistics,
  RepeatedText,
  Report,
  RuleExample,
  RuleStatistics,
  SourceMap,
  Statistics,
  WorstInput,
} from './records.generated.ts'
export {
  documentSchema,
  findingSchema,
  manifestSchema,
  rejectSchema,
  removedSchema,
  reportSchema,
  sourceMapSchema,
  statisticsSchema,
} from './schemas.generated.ts'
export { toFinding } from './to-finding.ts'
