/** The first 13 hexadecimal digits of a text's digest (see `textDigest`) as a number: as many as one holds exactly. */
export function textNumber(digest: string): number {
  return Number.parseInt(digest.slice(0, 13), 16)
}
