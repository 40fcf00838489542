import type { Span } from '@copydesk/document'

/** Where a value stands in a JSON text, and where its key does; spans in UTF-16 units, `key` null for the root and in arrays. */
export interface ValueSpans {
  readonly value: Span
  readonly key: Span | null
}

/**
 * Finds where the values of a JSON text stand that JSON Pointers name. What no pointer leads to is skipped, so that time grows with the text
 * and memory with the pointers. Of two members with the same key the last one counts, as in `JSON.parse`. The text must be valid JSON.
 */
export function findValues(text: string, pointers: Iterable<string>): ReadonlyMap<string, ValueSpans> {
  const found = new Map<string, ValueSpans>()
  walk(skipSpace(text, 0), null, treeOf(pointers))
  return found

  /** Notes the value that begins at `at` and what is wanted of its parts; gives where it ends. */
  function walk(at: number, key: Span | null, wanted: Wanted): number {
    const end = wanted.parts.size === 0 ? endOfValue(text, at) : walkParts(at, wanted)
    if (wanted.pointer !== null) found.set(wanted.pointer, { value: { start: at, end }, key })
    return end
  }

  function walkParts(start: number, { parts }: Wanted): number {
    if (text[start] !== '{' && text[start] !== '[') return endOfValue(text, start)
    const isObject = text[start] === '{'
    let at = skipSpace(text, start + 1)
    for (let index = 0; text[at] !== '}' && text[at] !== ']'; index++) {
      const key = isObject ? { start: at, end: endOfString(text, at) } : null
      const part = parts.get(key === null ? String(index) : keyAt(text, key))
      if (key !== null) at = skipSpace(text, skipSpace(text, key.end) + 1)
      at = skipSpace(text, part ? walk(at, key, part) : endOfValue(text, at))
      if (text[at] === ',') at = skipSpace(text, at + 1)
    }
    return at + 1
  }
}

/** A node of the tree of pointers: the pointer that ends here, if one does, and what is wanted of the parts. */
interface Wanted {
  pointer: string | null
  readonly parts: Map<string, Wanted>
}

function treeOf(pointers: Iterable<string>): Wanted {
  const root: Wanted = { pointer: null, parts: new Map() }
  for (const pointer of pointers) {
    let node = root
    for (const key of pointer.split('/').slice(1)) {
      const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
      const part = node.parts.get(name) ?? { pointer: null, parts: new Map() }
      node.parts.set(name, part)
      node = part
    }
    node.pointer = pointer
  }
  return root
}

function keyAt(text: string, { start, end }: Span): string {
  const key = text.slice(start + 1, end - 1)
  return key.includes('\\') ? JSON.parse(`"${key}"`) : key
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (SPACE.has(text.charCodeAt(at))) at++
  return at
}

/** Space, tab, LF and CR: the white space of RFC 8259, section 2. */
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d])

function endOfValue(text: string, start: number): number {
  const first = text[start]
  if (first === '"') return endOfString(text, start)
  if (first === '{' || first === '[') return endOfParts(text, start)
  SCALAR.lastIndex = start
  SCALAR.test(text)
  return SCALAR.lastIndex
}

/** A number, `true`, `false` or `null`. */
const SCALAR = /[^\s,\]}]+/y

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at)
    let escapes = at
    while (text[escapes - 1] === '\\') escapes--
    if ((at - escapes) % 2 === 0) return at + 1
  }
}

/** Counts brackets instead of calling itself: nothing is too deep. */
function endOfParts(text: string, start: number): number {
  let depth = 0
  let at = start
  do {
    STRUCTURE.lastIndex = at
    STRUCTURE.test(text)
    at = STRUCTURE.lastIndex
    const sign = text[at - 1]
    if (sign === '"') at = endOfString(text, at - 1)
    else depth += sign === '{' || sign === '[' ? 1 : -1
  } while (depth > 0)
  return at
}

const STRUCTURE = /["[\]{}]/g
