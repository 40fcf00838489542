/** The bytes of the name that `escapeName` was given. */
export function unescapeName(escaped: string): Buffer {
  const parts = escaped.split(/(%[\dA-F]{2})/)
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))),
  )
}
