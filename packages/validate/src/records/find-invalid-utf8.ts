/** Where bytes stop to be UTF-8: the offset in UTF-16 units of the text before, and the byte. */
export interface Utf8Fault {
  readonly offset: number
  readonly byte: number
}

/** Finds the first byte that is no part of UTF-8, in bytes that are not. A decoder puts U+FFFD there, but one may also have been written. */
export function findInvalidUtf8(bytes: Buffer): Utf8Fault {
  const text = bytes.toString('utf8')
  let byte = 0
  let from = 0
  for (let offset = text.indexOf('\ufffd'); ; offset = text.indexOf('\ufffd', from)) {
    byte += Buffer.byteLength(text.slice(from, offset))
    if (!bytes.subarray(byte).subarray(0, WRITTEN.length).equals(WRITTEN)) return { offset, byte }
    byte += WRITTEN.length
    from = offset + 1
  }
}

const WRITTEN = Buffer.from('\ufffd')
