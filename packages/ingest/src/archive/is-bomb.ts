/**
 * Says whether so many bytes out of so many compressed ones are more than any text would give: texts of news are packed to a third, logs that repeat
 * themselves to a hundredth, bombs (DEFLATE's bound) to a thousandth. Up to `harmless` bytes, nothing is.
 */
export function isBomb(unpacked: number, packed: number, harmless: number = HARMLESS): boolean {
  return unpacked > Math.max(harmless, packed * RATIO)
}

const HARMLESS = 16 * 2 ** 20

const RATIO = 200
