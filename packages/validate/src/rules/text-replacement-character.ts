import type { Rule } from '../rule.ts'

/** Asks that no character was lost before the file came here. */
export const textReplacementCharacter: Rule = {
  id: 'text-replacement-character',
  severity: 'warning',
  scope: 'file',
  description: 'U+FFFD stands where another program could not decode a character: what stood there is lost.',
  *check({ file }) {
    const value = String(file)
    const first = value.indexOf(REPLACEMENT)
    if (first === -1) return
    const count = value.split(REPLACEMENT).length - 1
    const place = file.data.raw?.locator.placeOf({ start: first, end: first + 1 })
    yield {
      message: `Unexpected replacement character U+FFFD (${count} in the file), expected the character that was lost`,
      pointer: null,
      ...(place && { place }),
    }
  },
  good: ['Café opens\n\nThe café opened on Monday.'],
  bad: [{ text: 'Caf\ufffd opens\n\nThe caf\ufffd opened on Monday.', line: 1, column: 4 }],
}

const REPLACEMENT = '\ufffd'
