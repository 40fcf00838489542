/** Decodes UTF-16 without its byte order mark; where it is not well-formed, gives the byte of the first fault. */
export function decodeUtf16(content: Buffer, bigEndian: boolean): { value: string } | { invalid: number } {
  const even = content.subarray(0, content.length - (content.length % 2))
  const value = (bigEndian ? Buffer.from(even).swap16() : even).toString('utf16le')
  if (!value.isWellFormed()) return { invalid: value.search(LONE_SURROGATE) * 2 }
  return even.length === content.length ? { value } : { invalid: even.length }
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Decodes UTF-32 without its byte order mark; where it is not well-formed, gives the byte of the first fault. */
export function decodeUtf32(content: Buffer, bigEndian: boolean): { value: string } | { invalid: number } {
  const units: string[] = []
  for (let at = 0; at < content.length; at += 4) {
    if (at + 4 > content.length) return { invalid: at }
    const point = bigEndian ? content.readUInt32BE(at) : content.readUInt32LE(at)
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return { invalid: at }
    units.push(String.fromCodePoint(point))
  }
  return { value: units.join('') }
}
