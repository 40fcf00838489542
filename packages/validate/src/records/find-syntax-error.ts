/** Where a text stops to be JSON (in UTF-16 units), and what would have been right there. */
export interface SyntaxFault {
  readonly offset: number
  readonly message: string
}

/** Finds the first place at which a text is not JSON (RFC 8259); undefined where all of it is. Never calls itself: nothing is too deep. */
export function findSyntaxError(text: string): SyntaxFault | undefined {
  const open: ('}' | ']')[] = []
  let wanted: Wanted = 'value'
  let at = 0
  for (;;) {
    at = end(SPACE, text, at)
    const sign = text[at]
    if (wanted === 'end of the text') return sign === undefined ? undefined : faultAt(text, at, wanted)
    const closes = sign === open.at(-1) && (wanted === 'comma' || wanted === 'first key' || wanted === 'first item')
    if (closes && sign !== undefined) {
      open.pop()
      at++
      wanted = open.length === 0 ? 'end of the text' : 'comma'
    } else if (wanted === 'comma') {
      if (sign !== ',') return faultAt(text, at, open.at(-1) === '}' ? 'comma or `}`' : 'comma or `]`')
      at++
      wanted = open.at(-1) === '}' ? 'key' : 'value'
    } else if (wanted === 'colon') {
      if (sign !== ':') return faultAt(text, at, wanted)
      at++
      wanted = 'value'
    } else if (wanted === 'key' || wanted === 'first key') {
      if (sign !== '"') return faultAt(text, at, wanted === 'key' ? 'key in `"`' : 'key in `"`, or `}`')
      const string = readString(text, at)
      if (typeof string !== 'number') return string
      at = string
      wanted = 'colon'
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']')
      at++
      wanted = sign === '{' ? 'first key' : 'first item'
    } else {
      const scalar = sign === '"' ? readString(text, at) : end(SCALAR, text, at)
      if (typeof scalar !== 'number') return scalar
      if (scalar === at) return faultAt(text, at, wanted === 'first item' ? 'value or `]`' : 'value')
      at = scalar
      wanted = open.length === 0 ? 'end of the text' : 'comma'
    }
  }
}

type Wanted = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'comma' | 'end of the text'

const SPACE = /[ \t\n\r]*/y

/** A number (RFC 8259, section 6) or a literal name that no letter or digit follows. */
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

/** Where a match that begins at `at` ends; `at` where there is none. */
function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The end of the string that begins at `start`, or what is wrong in it. */
function readString(text: string, start: number): number | SyntaxFault {
  for (let at = start + 1; ; ) {
    SPECIAL.lastIndex = at
    const isEnd = !SPECIAL.test(text) || SPECIAL.lastIndex > lengthOf(text)
    if (isEnd) return faultAt(text, text.length, '`"` to close the string')
    at = SPECIAL.lastIndex
    const sign = text[at - 1]
    if (sign === '"') return at
    if (sign !== '\\') return faultAt(text, at - 1, 'an escape such as `\\n` or `\\u0000` within a string')
    const escaped = end(ESCAPED, text, at)
    if (escaped === at)
      return faultAt(
        text,
        at,
        'one of `"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t`, `u` and four hexadecimal digits after `\\`',
      )
    at = escaped
  }
}

/** What ends the plain run of a string: its end, an escape, or a control character, which must be escaped (section 7). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /["\\\u0000-\u001f]/g

const ESCAPED = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y

function faultAt(text: string, offset: number, wanted: string): SyntaxFault {
  const point = text.codePointAt(offset)
  const article = /^(?:value|key|colon|comma)/.test(wanted) ? 'a ' : /^end/.test(wanted) ? 'the ' : ''
  const found =
    point === undefined
      ? 'end'
      : PRINTABLE.test(String.fromCodePoint(point))
        ? `\`${String.fromCodePoint(point)}\``
        : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  return {
    offset: point === undefined ? lengthOf(text) : offset,
    message: `Unexpected ${found}, expected ${article}${wanted}`,
  }
}

const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u

/** The length without the CR of a CR LF, of which the LF is cut off. */
function lengthOf(text: string): number {
  return text.endsWith('\r') ? text.length - 1 : text.length
}
