/** Markup that is safe to put into a page. */
export interface Html {
  readonly markup: string
}

/** What a template takes in: text is escaped, markup and lists of it are put in as they are, null leaves nothing. */
export type Piece = Html | string | number | null | readonly Piece[]

/**
 * Writes markup. Whatever is put into the template is text, unless it came from a template itself, so that no name of a stranger's can
 * become markup. Characters that nobody sees, or that turn the direction of what stands behind them, are shown by their number.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return {
    markup: strings.map((string, index) => (index === 0 ? '' : markupOf(pieces[index - 1] ?? null)) + string).join(''),
  }
}

function markupOf(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string') return escaped(piece)
  if (typeof piece === 'number') return String(piece)
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('')
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(UNSEEN, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
}

/** Controls but tab and line end, marks of direction, and what Unicode calls noncharacters. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g
