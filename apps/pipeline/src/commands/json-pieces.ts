/** Yields what `JSON.stringify(value, null, 2)` gives, piece by piece, for the whole may be longer than a string can be. */
export function* jsonPieces(value: Readonly<Record<string, unknown>>): Iterable<string> {
  let before = '{\n'
  for (const [key, member] of Object.entries(value)) {
    yield `${before}  ${JSON.stringify(key)}: `
    if (Array.isArray(member) && member.length > 0) {
      for (const [index, item] of member.entries()) yield `${index === 0 ? '[' : ','}\n    ${indented(item, '    ')}`
      yield '\n  ]'
    } else yield indented(member, '  ')
    before = ',\n'
  }
  yield '\n}\n'
}

/** Line ends inside strings are escaped, so that those that are left part lines. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
}
