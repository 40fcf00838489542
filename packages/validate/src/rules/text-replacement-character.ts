import type { Rule } from '../rule.ts'

/** Asks that no character was lost before the file came here. */
export const textReplacementCharacter: Rule = {
  id: 'text-replacement-character',
  severity: 'warning',
  scope: 'file',
  description: 'U+FFFD stands where another program could not decode a character: what stood there is lost.',
  *check({ file, document: { text } }) {
    const value = String(file)
    const first = value.indexOf(REPLACEMENT)
    const repaired = text.indexOf(REPLACEMENT)
    if (first === -1 && repaired === -1) return
    const count = (first === -1 ? text : value).split(REPLACEMENT).length - 1
    const message = `Unexpected replacement character U+FFFD (${count} in the ${first === -1 ? 'text' : 'file'}), expected the character that was lost`
    if (first === -1) {
      const start = Array.from(text.slice(0, repaired)).length
      yield { message, pointer: '/text', span: { start, end: start + 1 } }
    } else {
      const place = file.data.raw?.locator.placeOf({ start: first, end: first + 1 })
      yield { message, pointer: null, ...(place && { place }) }
    }
  },
  good: ['Café opens\n\nThe café opened on Monday.'],
  bad: [
    { text: 'Caf\ufffd opens\n\nThe caf\ufffd opened on Monday.', line: 1, column: 4 },
    { text: 'Café opens\n\nThe crew doesnâ€? mind, and the café opened on Monday.', line: 3, column: 15 },
  ],
}

const REPLACEMENT = '\ufffd'
