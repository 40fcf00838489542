import type { Document } from '@copydesk/document'
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
  for (const { instancePath, keyword, message, params } of (validate as Validator).errors ?? []) {
    const found = JSON.stringify(valueAt(document, instancePath))
    yield {
      keyword,
      pointer: instancePath,
      message: `Unexpected ${shorten(found)}, expected it to ${message?.replace(/^must /, '')}${detail(params)}`,
    }
  }
}

interface Validator {
  errors?:
    | readonly { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }[]
    | null
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

function shorten(text = 'nothing'): string {
  return text.length > 60 ? `\`${text.slice(0, 57)}…\`` : `\`${text}\``
}

/** What ajv's message leaves out. */
function detail({ additionalProperty, allowedValue, allowedValues }: Record<string, unknown>): string {
  const value = additionalProperty ?? allowedValue ?? allowedValues
  return value === undefined ? '' : ` (${JSON.stringify(value)})`
}
