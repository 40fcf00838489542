export { checkSchema } from './check-schema.ts'
export { describeRule } from './describe-rule.ts'
export { findIdCollisions, ID_COLLISION, type IdCollision } from './find-id-collisions.ts'
export { type LoadSchemaOptions, loadSchema } from './json-schema/load-schema.ts'
export type { Draft, Schema } from './json-schema/schema.ts'
export { SchemaError } from './json-schema/schema-error.ts'
export { DUPLICATE_EXACT, openRepeats, type Repeatable, type RepeatOptions } from './open-repeats.ts'
export { CARD_INCOMPLETE, EXCEPTION_UNUSED, PLUGIN_FAILED, type ReadingRule, readingRules } from './reading-rules.ts'
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
export { report } from './report.ts'
export { countFindings } from './reporters/count-findings.ts'
export { type Excerpt, excerptAt } from './reporters/excerpt-at.ts'
export type { Ending, Reporter, ReportFormat, ReportOptions } from './reporters/reporter.ts'
export { stepSummary } from './reporters/step-summary.ts'
export { reporters } from './reporters.ts'
export type {
  BadExample,
  CheckableRule,
  DateRange,
  Problem,
  Rule,
  RuleContext,
  RuleDescription,
  RuleOptions,
  Severity,
} from './rule.ts'
export { rules } from './rules.ts'
export { type RuleSetting, setRule } from './set-rule.ts'
export { type ValidateOptions, validateDocument } from './validate-document.ts'
