import type { Rule } from '../rule.ts'

/** Asks that a raw file holds no control characters. */
export const textControlCharacter: Rule = {
  id: 'text-control-character',
  severity: 'warning',
  scope: 'file',
  description: 'Control characters are traces of a program or of a wrong encoding; they are taken out of the text.',
  help: 'Find out what wrote the file. Tabs, line ends and form feeds are no control characters in this sense.',
  *check({ file }) {
    const value = String(file)
    const first = value.search(CONTROL)
    if (first === -1) return
    const code = value.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')
    const count = value.match(new RegExp(CONTROL, 'g'))?.length ?? 0
    const place = file.data.raw?.locator.placeOf({ start: first, end: first + 1 })
    yield {
      message: `Unexpected control character U+${code} (${count} in the file), expected text alone`,
      pointer: null,
      ...(place && { place }),
      actual: `U+${code}`,
    }
  },
  good: ['Ferry to Tarn resumes\n\nThe ferry sailed at dawn,\tthree weeks after the storm.'],
  bad: [
    {
      text: 'Ferry to Tarn resumes\n\nThe ferry\u0007 sailed at dawn, three weeks after the storm.',
      line: 3,
      column: 10,
    },
  ],
}

/** C0 and C1 controls but tab, LF, VT, FF, CR and NEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/
