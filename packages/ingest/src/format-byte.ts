/** Writes the byte at `at` as two hexadecimal digits. */
export function formatByte(bytes: Uint8Array, at: number): string {
  return (bytes[at] as number).toString(16).toUpperCase().padStart(2, '0')
}
