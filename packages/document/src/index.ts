export type { Place, Point, Span } from '@copydesk/source-text'
export type * from './article.ts'
export type { JsonSchema } from './json-schema.ts'
export type { MetadataType, MetadataTypes, MetadataValue } from './metadata.ts'
export type { MetadataCell, Part, PartKind, Raw, RawDocument } from './raw-document.ts'
export { recordSchema } from './record-schema.ts'
export type {
  Counts,
  Document,
  FieldMap,
  Finding,
  FindingCounts,
  Manifest,
  ManifestFile,
  Reject,
  Removed,
  Report,
  SourceMap,
} from './records.generated.ts'
export {
  documentSchema,
  findingSchema,
  manifestSchema,
  rejectSchema,
  removedSchema,
  reportSchema,
  sourceMapSchema,
} from './schemas.generated.ts'
export { toFinding } from './to-finding.ts'
