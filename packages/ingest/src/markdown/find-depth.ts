/**
 * Finds where Markdown is nested deeper than any text would be (UTF-16 units), or -1: there the parser takes time that grows with the square of the depth, and
 * then its stack is full.
 */
export function findDepth(markdown: string): number {
  const blocks = DEEP_BLOCKS.exec(markdown)
  if (blocks) return blocks.index
  let depth = 0
  for (const { 0: sign, index } of markdown.matchAll(/!\[|\]/g)) {
    depth = Math.max(0, depth + (sign === ']' ? -1 : 1))
    if (depth > MOST) return index
  }
  return -1
}

const MOST = 100

/** A hundred marks of quotations and lists before a text, or the indentation of a list that is as deep. */
const DEEP_BLOCKS = /^(?:(?:[ \t]{0,3}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){100}(?=.*[^\s>+*_-])|[ \t]{200,}[^ \t\r\n])/m
