import type { PackedError } from './pack-error.ts'

/** Makes what was thrown from what was packed: an error of the same built-in kind (else a plain Error), name, message, stack, cause and fields. */
export function unpackError(packed: PackedError): unknown {
  if (packed.kind === 'value') return packed.value
  const { name, message, stack, fields, cause, errors } = packed
  const options = cause === undefined ? undefined : { cause: unpackError(cause) }
  const error = errors
    ? new AggregateError(errors.map(unpackError), message, options)
    : new (BUILT_IN.get(name) ?? Error)(message, options)
  if (error.name !== name) Object.defineProperty(error, 'name', { ...HIDDEN, value: name })
  if (stack !== undefined) Object.defineProperty(error, 'stack', { ...HIDDEN, value: stack })
  return Object.assign(error, fields)
}

const HIDDEN = { configurable: true, enumerable: false, writable: true }

const BUILT_IN = new Map<string, ErrorConstructor>(
  [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((kind) => [kind.name, kind]),
)
