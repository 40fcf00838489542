/** What speaks for and against bytes being UTF-8 (RFC 3629, the table of section 4). */
export interface Utf8Evidence {
  /** The first byte that is no part of a well-formed sequence; the length where all are. */
  readonly first: number
  /** How many such faults there are. */
  readonly invalid: number
  /** How many well-formed sequences of more than one byte there are. */
  readonly sequences: number
}

/** Counts well-formed and ill-formed UTF-8 sequences; a sequence that breaks off is one fault, however long. */
export function findInvalidUtf8(bytes: Uint8Array): Utf8Evidence {
  let first = bytes.length
  let invalid = 0
  let sequences = 0
  for (let at = 0; at < bytes.length; ) {
    const { wanted, found } = sequenceAt(bytes, at)
    if (found !== wanted && invalid++ === 0) first = at
    if (found === wanted && wanted > 1) sequences++
    at += found
  }
  return { first, invalid, sequences }
}

/** How long the sequence that begins at `at` should be (0 where none can begin), and how long it is. */
function sequenceAt(bytes: Uint8Array, at: number): { wanted: number; found: number } {
  const lead = bytes[at] as number
  if (lead < 0x80) return { wanted: 1, found: 1 }
  const wanted =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (wanted === 0 || second < low || second > high) return { wanted, found: 1 }
  let found = 2
  while (found < wanted && ((bytes[at + found] ?? 0) & 0xc0) === 0x80) found++
  return { wanted, found }
}
