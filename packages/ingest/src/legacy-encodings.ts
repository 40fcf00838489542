/** An encoding that is recognised by what its text looks like. */
export interface LegacyEncoding {
  /** The WHATWG name, or IANA's where the WHATWG has none. */
  readonly name: string
  /** What iconv-lite calls it. */
  readonly codec: string
  /** The languages written in it (ISO 639-1); null for the Latin alphabets, where the letters decide. */
  readonly languages: readonly string[] | null
  /** The length in bytes of the character that begins with `lead` and goes on with `second`; null where each has one byte. */
  readonly lengthOf: ((lead: number, second: number) => number) | null
}

const CYRILLIC = ['be', 'bg', 'mk', 'ru', 'sr', 'uk']

const oneByte = (name: string, languages: LegacyEncoding['languages'], codec = name): LegacyEncoding => ({
  name,
  codec,
  languages,
  lengthOf: null,
})

/**
 * The encodings that are tried on bytes which are no UTF, the likelier of two that read alike first. Lead bytes are those of the WHATWG
 * Encoding Standard's decoders.
 */
export const legacyEncodings: readonly LegacyEncoding[] = [
  oneByte('windows-1252', null),
  oneByte('windows-1250', null),
  oneByte('windows-1254', null),
  oneByte('windows-1257', null),
  oneByte('iso-8859-2', null),
  oneByte('iso-8859-15', null),
  oneByte('macintosh', null),
  oneByte('iso-8859-4', null),
  oneByte('windows-1258', null),
  oneByte('windows-1251', CYRILLIC),
  oneByte('koi8-r', CYRILLIC),
  oneByte('koi8-u', CYRILLIC),
  oneByte('iso-8859-5', CYRILLIC),
  oneByte('ibm866', CYRILLIC),
  oneByte('ibm855', CYRILLIC),
  oneByte('x-mac-cyrillic', CYRILLIC, 'maccyrillic'),
  oneByte('windows-1253', ['el']),
  oneByte('iso-8859-7', ['el']),
  oneByte('windows-1255', ['he', 'yi']),
  oneByte('iso-8859-8', ['he', 'yi']),
  oneByte('windows-1256', ['ar', 'fa', 'ur']),
  oneByte('iso-8859-6', ['ar', 'fa', 'ur']),
  oneByte('windows-874', ['th']),
  {
    name: 'shift_jis',
    codec: 'shift_jis',
    languages: ['ja'],
    lengthOf: (lead) => (isIn(lead, 0x81, 0x9f) || isIn(lead, 0xe0, 0xfc) ? 2 : 1),
  },
  {
    name: 'euc-jp',
    codec: 'euc-jp',
    languages: ['ja'],
    lengthOf: (lead) => (lead === 0x8f ? 3 : lead === 0x8e || isIn(lead, 0xa1, 0xfe) ? 2 : 1),
  },
  { name: 'euc-kr', codec: 'euc-kr', languages: ['ko'], lengthOf: (lead) => (isIn(lead, 0x81, 0xfe) ? 2 : 1) },
  {
    name: 'gb18030',
    codec: 'gb18030',
    languages: ['zh'],
    lengthOf: (lead, second) => (!isIn(lead, 0x81, 0xfe) ? 1 : isIn(second, 0x30, 0x39) ? 4 : 2),
  },
  { name: 'big5', codec: 'big5', languages: ['zh'], lengthOf: (lead) => (isIn(lead, 0x81, 0xfe) ? 2 : 1) },
]

/**
 * Encodings that are read where somebody names them. Guesses would not tell them from those above: the letters of most texts are the same, or their
 * languages are not known to the detector.
 */
export const namedEncodings: readonly LegacyEncoding[] = [
  oneByte('iso-8859-1', null),
  oneByte('iso-8859-3', null),
  oneByte('iso-8859-9', null),
  oneByte('iso-8859-10', null),
  oneByte('iso-8859-13', null),
  oneByte('iso-8859-14', null),
  oneByte('iso-8859-16', null),
  oneByte('tis-620', null),
  oneByte('ibm437', null),
  oneByte('ibm850', null),
  oneByte('ibm852', null),
  oneByte('x-mac-ce', null, 'maccenteuro'),
  oneByte('x-mac-turkish', null, 'macturkish'),
  oneByte('x-mac-icelandic', null, 'maciceland'),
]

function isIn(byte: number, low: number, high: number): boolean {
  return byte >= low && byte <= high
}
