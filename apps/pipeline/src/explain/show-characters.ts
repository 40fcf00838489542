/** Shows characters that nobody sees, or that look like others, by name: `\t`, `<U+00A0>`; with `marks`, those that combine with the letter before them, too. */
export function showCharacters(text: string, { marks = false }: { readonly marks?: boolean } = {}): string {
  return text.replace(marks ? WITH_MARKS : UNSEEN, (character) => NAMES[character] ?? codeOf(character))
}

/** Controls, formats, private and unassigned characters, halves of pairs, and all white space but the space. */
const UNSEEN = /(?! )[\p{C}\p{Z}]/gu
const WITH_MARKS = /(?! )[\p{C}\p{Z}\p{M}]/gu

const NAMES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function codeOf(character: string): string {
  return `<U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}>`
}
