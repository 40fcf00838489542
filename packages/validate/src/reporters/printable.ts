/**
 * Writes what would disturb a terminal, a log or a reader as `\u{…}`: control characters, line separators, lone surrogates, characters that
 * turn the direction of text or can't be seen. `##[`, which starts a command in a log of GitHub Actions wherever it stands, loses its second sign.
 */
export function printable(text: string): string {
  return text.replace(
    DISTURBING,
    (found) => `${found.slice(0, -1)}\\u{${found.codePointAt(found.length - 1)?.toString(16)}}`,
  )
}

const DISTURBING =
  /##(?=\[)|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu
