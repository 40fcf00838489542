/** What speaks for and against bytes being UTF-8 (RFC 3629, the table of section 4). */
export interface Utf8Evidence {
  /** The first byte that is no part of a well-formed sequence; the length where all are. */
  readonly first: number
  /** How many such faults there are. */
  readonly invalid: number
  /** How many well-formed sequences of more than one byte there are. */
  readonly sequences: number
}

/** Counts well-formed and ill-formed UTF-8 sequences. */
export function findInvalidUtf8(bytes: Uint8Array): Utf8Evidence {
  let first = bytes.length
  let invalid = 0
  let sequences = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length === 0 && invalid++ === 0) first = at
    if (length > 1) sequences++
    at += length || 1
  }
  return { first, invalid, sequences }
}

/** The length of the well-formed sequence at `at`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < low || second > high) return 0
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
