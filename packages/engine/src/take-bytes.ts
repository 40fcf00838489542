/**
 * Finds the bytes that a value can hand to another thread instead of copying them: the value itself, or its own fields one
 * level deep, where they are a Uint8Array. A part of a larger buffer is first cut out, for else the whole would be copied.
 */
export function takeBytes(value: unknown): { readonly value: unknown; readonly buffers: ArrayBuffer[] } {
  const buffers = new Set<ArrayBuffer>()
  const take = (field: unknown) => {
    if (!isOwnBytes(field)) return field
    const bytes = field.byteLength === field.buffer.byteLength ? field : new Uint8Array(field)
    buffers.add(bytes.buffer)
    return bytes
  }
  const taken = isPlain(value) ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, take(v)])) : take(value)
  return buffers.size === 0 ? { value, buffers: [] } : { value: taken, buffers: [...buffers] }
}

function isOwnBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
