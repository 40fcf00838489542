/** What windows-1252 has at 0x80–0x9F (Unicode's CP1252.TXT); null where it has nothing. */
export const WINDOWS_1252_HIGH: readonly (string | null)[] = [
  ...['€', null, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', null, 'Ž', null],
  ...[null, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', null, 'ž', 'Ÿ'],
]

/** Encoders that owe nothing to the package, by the encoding's name. */
export const ENCODERS: { readonly [encoding: string]: (value: string) => Buffer } = {
  'utf-8': (value) => Buffer.from(value),
  'utf-16le': (value) => Buffer.from(value, 'utf16le'),
  'utf-16be': (value) => Buffer.from(value, 'utf16le').swap16(),
  'utf-32le': (value) => encodeUtf32(value, 'LE'),
  'utf-32be': (value) => encodeUtf32(value, 'BE'),
  'windows-1252': (value) =>
    Buffer.from(
      Array.from(value, (character) => {
        const high = WINDOWS_1252_HIGH.indexOf(character)
        return high === -1 ? character.charCodeAt(0) : high + 0x80
      }),
    ),
}

export function encode(value: string, encoding: string): Buffer {
  return (ENCODERS[encoding] as (value: string) => Buffer)(value)
}

function encodeUtf32(value: string, order: 'LE' | 'BE'): Buffer {
  const points = Array.from(value, (character) => character.codePointAt(0) as number)
  const bytes = Buffer.alloc(points.length * 4)
  for (const [index, point] of points.entries()) bytes[`writeUInt32${order}`](point, index * 4)
  return bytes
}
