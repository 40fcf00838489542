/** A JSON Schema that can't be used: one clear line with file, line and column. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError'
}
