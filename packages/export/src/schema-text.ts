import { createHash } from 'node:crypto'
import type { JsonSchema } from '@copydesk/document'

/** Writes a JSON Schema as it stands in a dataset's `schema/`. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The SHA-256 of that text, in lower-case hexadecimal. */
export function schemaDigest(schema: JsonSchema): string {
  return createHash('sha256').update(schemaText(schema)).digest('hex')
}
