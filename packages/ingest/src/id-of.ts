/**
 * Derives a document's id from its escaped path below the input folder: the path less a recognised extension (`v1.2` keeps its `.2`;
 * `.txt` alone is a name, not an extension).
 */
export function idOf(path: string): string {
  return path.replace(RECOGNISED, '$1')
}

/** The extensions that say "plain text" and nothing else about a document. */
const RECOGNISED = /([^/])\.te?xt$/i
