/** Says whether a text is of a script that has capitals. */
export function isCased(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase()
}
