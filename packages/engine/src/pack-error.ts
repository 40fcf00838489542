/** Something thrown, as plain data: an error by its parts, or any other value as it is. */
export type PackedError =
  | {
      readonly kind: 'error'
      readonly name: string
      readonly message: string
      readonly stack: string | undefined
      readonly fields: Readonly<Record<string, unknown>>
      readonly cause: PackedError | undefined
      readonly errors: readonly PackedError[] | undefined
    }
  | { readonly kind: 'value'; readonly value: unknown }

/** Packs something thrown for another thread: structured cloning alone would drop an error's `code` and its own name. */
export function packError(thrown: unknown, depth = 0): PackedError {
  if (!(thrown instanceof Error) || depth > DEEPEST) return { kind: 'value', value: toCloneable(thrown) }
  const pack = (inner: unknown) => packError(inner, depth + 1)
  return {
    kind: 'error',
    name: String(thrown.name),
    message: String(thrown.message),
    stack: thrown.stack === undefined ? undefined : String(thrown.stack),
    fields: Object.fromEntries(Object.entries(thrown).filter(([key, value]) => !PARTS.has(key) && canClone(value))),
    cause: thrown.cause === undefined ? undefined : pack(thrown.cause),
    errors: thrown instanceof AggregateError ? thrown.errors.map(pack) : undefined,
  }
}

/** A chain of causes is followed so far; it may bite its own tail. */
const DEEPEST = 8

const PARTS = new Set(['name', 'message', 'stack', 'cause', 'errors'])

function toCloneable(value: unknown): unknown {
  return canClone(value) ? value : String(value)
}

function canClone(value: unknown): boolean {
  try {
    structuredClone(value)
    return true
  } catch {
    return false
  }
}
