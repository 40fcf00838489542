// What checks documents and shows findings. It is an entry of its own because what checks records against any schema takes long to import.
export { checkSchema } from './check-schema.ts'
export { describeRule } from './describe-rule.ts'
export { findIdCollisions, ID_COLLISION, type IdCollision } from './find-id-collisions.ts'
export { DUPLICATE_EXACT, openRepeats, type Repeatable, type RepeatOptions } from './open-repeats.ts'
export { CARD_INCOMPLETE, EXCEPTION_UNUSED, PLUGIN_FAILED, type ReadingRule, readingRules } from './reading-rules.ts'
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
