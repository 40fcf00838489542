/**
 * The decoded text of a raw file, with what it takes to find its bytes again.
 *
 * A byte order mark is part of the encoding, not of the text: `value` begins after it, at `byteStart`.
 */
export interface RawText {
  readonly value: string
  /** How many bytes a character takes (see `ByteWidth`), or for each UTF-16 unit how many it took. */
  readonly width: ByteWidth | Uint8Array
  /** Whether some character of `value` takes two UTF-16 units, where that is known; else whoever needs it has to look. */
  readonly astral?: boolean
  /** The byte at which `value` begins: the length of the byte order mark. */
  readonly byteStart: number
  /** The whole file, where it is at hand. Of UTF-8 it tells sooner at which byte a line begins than the characters do. */
  readonly bytes?: Buffer
  /** The size of the whole file in bytes. */
  readonly byteLength: number
}

/**
 * How an encoding spends its bytes: `one` a byte for each character (ASCII, windows-125x, ISO-8859-x), `utf-8` one to four,
 * `utf-16` two for each UTF-16 unit, `utf-32` four for each code point.
 */
export type ByteWidth = 'one' | 'utf-8' | 'utf-16' | 'utf-32'
