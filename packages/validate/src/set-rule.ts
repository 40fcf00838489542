import type { Rule, RuleOptions, Severity } from './rule.ts'

/** What a configuration says of a rule: its severity, `off`, or an object with the severity and the rule's options. */
export type RuleSetting =
  | Severity
  | 'off'
  | { readonly severity?: Severity | 'off'; readonly [option: string]: number | string | undefined }

/** A rule as it is to be checked. */
export interface SetRule {
  readonly severity: Severity | 'off'
  readonly options: RuleOptions
}

/** Applies what a configuration says of a rule to what holds without it. */
export function setRule(
  { severity, options = NO_OPTIONS }: Pick<Rule, 'severity' | 'options'>,
  setting?: RuleSetting,
): SetRule {
  if (setting === undefined) return { severity, options }
  if (typeof setting === 'string') return { severity: setting, options }
  const { severity: own = severity, ...told } = setting
  return { severity: own, options: { ...options, ...told } as RuleOptions }
}

const NO_OPTIONS: RuleOptions = {}
