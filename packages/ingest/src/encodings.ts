import { legacyEncodings, namedEncodings } from './legacy-encodings.ts'

/** The names of all encodings that are read: WHATWG's in lower case, or IANA's where the WHATWG has none. */
export const encodings: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  ...[...legacyEncodings, ...namedEncodings].map(({ name }) => name),
]
