import type { Article, Document, RawDocument } from '@copydesk/document'
import { checkSchema } from './check-schema.ts'
import type { DateRange, Problem, Rule, Severity } from './rule.ts'
import { rules as allRules } from './rules.ts'

export interface ValidateOptions {
  /** The rules to check, in place of `rules`. */
  readonly rules?: readonly Rule[]
  /** The severity of single rules, by id; `off` silences one. `schema` stands for all of the JSON Schema. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** The first and the last day that a document can bear (ISO 8601), in place of those of `RANGE`. */
  readonly dates?: Partial<DateRange> | undefined
}

/**
 * Checks a normalised file (with `data.document`, `data.article` and `data.locate`) against the rules and the record's JSON Schema. What is
 * found becomes messages of the file: fatal `true` for an error, `false` for a warning, with rule id, place in the raw file and JSON Pointer.
 */
export function validateDocument(
  file: RawDocument,
  { rules = allRules, severities = {}, dates }: ValidateOptions = {},
): void {
  const { article, document } = file.data
  if (!article || !document)
    throw new TypeError('Expected a normalised file with `data.article` and `data.document`, got one without')
  const context = { file, article: article as Article, document: document as Document, dates: { ...RANGE, ...dates } }
  for (const rule of rules) {
    const severity = severities[rule.id] ?? rule.severity
    if (severity === 'off') continue
    for (const problem of rule.check(context)) {
      addMessage(file, rule, severity, problem)
    }
  }
  const severity = severities.schema ?? 'error'
  if (severity === 'off') return
  for (const problem of checkSchema(document as Document))
    addMessage(file, { id: `schema/${problem.keyword}` }, severity, problem)
}

/** From the first newspaper (the Relation of Strasbourg, 1605) to the end of this century. There is no clock here: the same input gives the same findings. */
const RANGE: DateRange = { earliest: '1605-01-01', latest: '2099-12-31' }

const FATAL = { error: true, warning: false, info: undefined }

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
