/**
 * Recognises UTF-32 and UTF-16 without a byte order mark by where their NULs stand; undefined where bytes with NULs are neither.
 */
export function guessWide(bytes: Buffer): 'utf-32le' | 'utf-32be' | 'utf-16le' | 'utf-16be' | undefined {
  return guessUtf32(bytes) ?? guessUtf16(bytes)
}

/** UTF-32: of four bytes the highest is 0 and the next at most 16 throughout, and 0 in most (the Basic Multilingual Plane). */
function guessUtf32(bytes: Buffer): 'utf-32le' | 'utf-32be' | undefined {
  if (bytes.length % 4 !== 0) return undefined
  const sample = bytes.subarray(0, SAMPLE)
  const fits = (highest: number, plane: number) => {
    let beyond = 0
    for (let at = 0; at < sample.length; at += 4) {
      if (sample[at + highest] !== 0 || (sample[at + plane] as number) > 0x10) return false
      if (sample[at + plane] !== 0) beyond++
    }
    return beyond < sample.length / 8
  }
  return fits(3, 2) ? 'utf-32le' : fits(0, 1) ? 'utf-32be' : undefined
}

/**
 * UTF-16: NULs stand in at least a third of the upper halves (text in a Latin script, or with spaces and line ends), and in hardly any of
 * the lower (U+3000 and some emoji have one).
 */
function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined
  const sample = bytes.subarray(0, SAMPLE)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at] === 0) even++
    if (sample[at + 1] === 0) odd++
  }
  const enough = sample.length / 6
  if (odd > enough && even <= odd / 20) return 'utf-16le'
  return even > enough && odd <= even / 20 ? 'utf-16be' : undefined
}

/** Bytes; a multiple of four. */
const SAMPLE = 4096
