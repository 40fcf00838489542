import type { RawDocument } from '@copydesk/document'
import { checkSchema } from './check-schema.ts'
import type { CheckableRule, DateRange, Problem, Rule, Severity } from './rule.ts'
import { rules as allRules } from './rules.ts'
import { type RuleSetting, setRule } from './set-rule.ts'

export interface ValidateOptions {
  /** The rules to check, in place of `rules`. */
  readonly rules?: readonly CheckableRule[]
  /** The severity and the options of single rules, by id; `off` silences one. `schema` stands for all of the JSON Schema. */
  readonly settings?: Readonly<Record<string, RuleSetting>>
  /** The first and the last day that a document can bear (ISO 8601), in place of those of `RANGE`. */
  readonly dates?: Partial<DateRange> | undefined
  /** Is told what a rule throws, and decides whether the others are checked; without it, the error is thrown on. */
  readonly onFailure?: (error: unknown, rule: CheckableRule) => void
}

/**
 * Checks a normalised file (with `data.document`, `data.article` and `data.locate`) against the rules and the record's JSON Schema, and sets the severity of the warnings that it has already. What is
 * found becomes messages of the file: fatal `true` for an error, `false` for a warning, with rule id, place in the raw file and JSON Pointer.
 */
export function validateDocument(
  file: RawDocument,
  { rules = allRules, settings = {}, dates, onFailure = throwOn }: ValidateOptions = {},
): void {
  const { article, document } = file.data
  if (!article || !document)
    throw new TypeError('Expected a normalised file with `data.article` and `data.document`, got one without')
  setMessages(file, settings)
  const range = { ...RANGE, ...dates }
  for (const rule of rules) {
    const { severity, options } = setRule(rule, settings[rule.id])
    if (severity === 'off') continue
    try {
      for (const problem of rule.check({ file, article, document, dates: range, options }))
        addMessage(file, rule, severity, problem)
    } catch (error) {
      onFailure(error, rule)
    }
  }
  const { severity } = setRule({ severity: 'error' }, settings.schema)
  if (severity === 'off') return
  for (const problem of checkSchema(document)) addMessage(file, { id: `schema/${problem.keyword}` }, severity, problem)
}

function throwOn(error: unknown): never {
  throw error
}

/** From the first newspaper (the Relation of Strasbourg, 1605) to the end of this century. There is no clock here: the same input gives the same findings. */
const RANGE: DateRange = { earliest: '1605-01-01', latest: '2099-12-31' }

const FATAL = { error: true, warning: false, info: undefined }

/** Applies the settings to what earlier stages found: their warnings may weigh more or less, or nothing. */
function setMessages(file: RawDocument, settings: NonNullable<ValidateOptions['settings']>): void {
  for (const message of file.messages.splice(0)) {
    const setting = message.fatal ? undefined : settings[message.ruleId ?? '']
    if (setting === undefined) file.messages.push(message)
    else {
      const { severity } = setRule({ severity: 'warning' }, setting)
      if (severity !== 'off') file.messages.push(Object.assign(message, { fatal: FATAL[severity] }))
    }
  }
}

function addMessage(
  file: RawDocument,
  { id: ruleId, url }: Pick<Rule, 'id' | 'url'>,
  severity: Severity,
  { message: reason, pointer, span, place, actual, expected }: Problem,
): void {
  const at = place ?? (pointer === null ? undefined : file.data.locate?.(pointer, span))
  const message = file.message(reason, { ...(at && { place: at }), ruleId, source: 'copydesk' })
  Object.assign(message, { fatal: FATAL[severity], pointer, actual, expected, url })
}
