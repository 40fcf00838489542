/** Says whether a line ends in a letter or a digit of ASCII: a quick test, for hardly a paragraph does. */
export function endsInWord(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1)
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}
