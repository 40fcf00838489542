import { isAscii, transcode } from 'node:buffer'

/** Decodes UTF-8 that is known to be valid, without a byte order mark, in a fraction of the time that `toString` takes where not all is ASCII. */
export function utf8Text(bytes: Buffer): string {
  // ASCII becomes a string of one byte a character, which all that follows is faster on.
  return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
}
