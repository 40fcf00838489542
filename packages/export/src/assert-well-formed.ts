/**
 * Throws where canonical JSON holds half a surrogate pair: `JSON.stringify` writes it as `\ud800`, RFC 8785 forbids it, and UTF-8 (so
 * Parquet) cannot hold it. A validator keeps such documents out.
 */
export function assertWellFormed(id: string, line: string): void {
  const [found] = (line.includes('\\ud') && HALF_PAIR.exec(line)) || []
  if (found) throw new Error(`Expected whole characters in \`${id}\`, got \`${found.slice(-6)}\``)
}

/** An odd number of backslashes; `\\ud800` is a backslash and five letters. */
const HALF_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/
