import type { RawText } from '@copydesk/source-text'

/** Bytes that were decoded. */
export interface Decoded {
  readonly text: RawText
  /** The WHATWG name in lower case; IANA's where the WHATWG has none. */
  readonly encoding: string
  /** How sure the encoding is, 0 to 1; 1 for a byte order mark or valid UTF-8. */
  readonly confidence: number
}

/** Why bytes are no text, and at which byte. */
export interface Undecodable {
  readonly rule: 'encoding-invalid' | 'encoding-unknown' | 'file-binary' | 'file-size'
  readonly message: string
  readonly byte: number
  /** The text before that byte, where it could be read. */
  readonly before?: string
}
