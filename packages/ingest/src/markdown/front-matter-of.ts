import type { Span } from '@copydesk/source-text'

/** Where the YAML of a front matter stands between its two lines of three dashes, and where the body begins; undefined where there is none. */
export function frontMatterOf(text: string): { readonly yaml: Span; readonly bodyStart: number } | undefined {
  const opening = /^---[ \t]*(?:\r\n?|\n)/.exec(text)?.[0].length
  if (opening === undefined) return undefined
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/gm
  // A line begins behind a carriage return, too.
  closing.lastIndex = opening
  const end = closing.exec(text)
  return end ? { yaml: { start: opening, end: end.index }, bodyStart: end.index + end[0].length } : undefined
}
