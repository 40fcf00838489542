export type { Place, Point, Span } from '@copydesk/source-text'
export type * from './article.ts'
export type { JsonSchema } from './json-schema.ts'
export type { Raw, RawDocument } from './raw-document.ts'
export type {
  Counts,
  Document,
  FieldMap,
  Finding,
  Manifest,
  ManifestFile,
  Reject,
  Removed,
  SourceMap,
} from './records.generated.ts'
export {
  documentSchema,
  findingSchema,
  manifestSchema,
  rejectSchema,
  removedSchema,
  sourceMapSchema,
} from './schemas.generated.ts'
export { toFinding } from './to-finding.ts'
