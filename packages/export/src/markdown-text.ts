/** Writes text so that Markdown shows it as it is, on one line. A code span that is whole stays one. */
export function markdownText(text: string): string {
  if (/^`[\w./-]+`$/.test(text)) return text
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
}
