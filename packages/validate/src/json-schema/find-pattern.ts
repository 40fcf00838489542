/** Finds where in a schema a regular expression stands: a `pattern`, or a key of `patternProperties`. */
export function findPattern(
  schema: unknown,
  pattern: string,
  pointer = '',
): { readonly pointer: string; readonly atKey: boolean } | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined
  for (const [key, part] of Object.entries(schema)) {
    const at = `${pointer}/${escapeKey(key)}`
    if (key === 'pattern' && part === pattern) return { pointer: at, atKey: false }
    if (key === 'patternProperties' && Object.hasOwn(Object(part), pattern))
      return { pointer: `${at}/${escapeKey(pattern)}`, atKey: true }
    const found = findPattern(part, pattern, at)
    if (found) return found
  }
  return undefined
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
