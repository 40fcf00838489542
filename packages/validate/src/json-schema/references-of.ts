/** A keyword of a schema that names another one, or itself. */
export interface Reference {
  readonly keyword: '$ref' | '$dynamicRef' | '$recursiveRef' | '$id'
  /** JSON Pointer of the keyword's value. */
  readonly pointer: string
  readonly text: string
  /** The absolute URI; null where the text gives none. */
  readonly uri: string | null
}

/** Lists what looks like a reference or an identifier in a schema that was found at `base`; `enum` and other data may look so, too. */
export function* referencesOf(value: unknown, base: string, pointer = ''): Iterable<Reference> {
  if (typeof value !== 'object' || value === null) return
  const { $id } = value as { $id?: unknown }
  const own = (typeof $id === 'string' && resolveUri($id, base)) || base
  for (const [key, part] of Object.entries(value)) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (typeof part === 'string' && isKeyword(key))
      yield { keyword: key, pointer: at, text: part, uri: resolveUri(part, key === '$id' ? base : own) }
    else yield* referencesOf(part, own, at)
  }
}

/** The absolute URI of a reference; null where there is none. */
export function resolveUri(reference: string, base: string): string | null {
  return URL.canParse(reference, base) ? new URL(reference, base).href : null
}

function isKeyword(key: string): key is Reference['keyword'] {
  return key === '$ref' || key === '$dynamicRef' || key === '$recursiveRef' || key === '$id'
}
