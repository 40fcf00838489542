/**
 * Escapes text for the content of an element. Tabs and line ends become references, which no parser normalises. What XML cannot hold at
 * all (see `notXml`) is left to the caller.
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>\t\n\r]/g, (character) => ESCAPES[character] as string)
}

/** Writes an attribute with the space before it; without a value, nothing. */
export function xmlAttribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${escapeXml(value).replaceAll('"', '&quot;')}"`
}

/** Characters outside the production `Char` of XML 1.0: most control characters, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
