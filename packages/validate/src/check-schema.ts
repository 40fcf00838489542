import type { Document } from '@copydesk/document'
import { describeViolation, type Violation } from './json-schema/describe-violation.ts'
import type { Problem } from './rule.ts'
import { validateDocument as validate } from './validators.generated.ts'

/** A violation of the record's JSON Schema; the rule id is `schema/<keyword>`. */
export interface SchemaProblem extends Problem {
  readonly keyword: string
}

/**
 * Checks a record against `document.schema.json` (ajv, compiled ahead of time) and yields every violation. The columns that a corpus declares
 * (`metadata`) are of their types by the way they were read.
 */
export function* checkSchema({ metadata: _, ...document }: Document): Iterable<SchemaProblem> {
  if (validate(document)) return
  for (const violation of (validate as Validator).errors ?? []) {
    const { keyword, instancePath: pointer } = violation
    const found = JSON.stringify(valueAt(document, pointer))
    yield { keyword, pointer, message: describeViolation(violation).message(found) }
  }
}

interface Validator {
  errors?: readonly Violation[] | null
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      value,
    )
}
