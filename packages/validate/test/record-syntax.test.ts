import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFinder } from './open-finder.ts'

describe('a line that is not JSON is found at the very place', () => {
  test.for([
    ['{"a": 1,}', 9, 'Unexpected `}`, expected a key in `"`'],
    ['{a: 1}', 2, 'Unexpected `a`, expected a key in `"`, or `}`'],
    ["{'a': 1}", 2, 'Unexpected `\'`, expected a key in `"`, or `}`'],
    ['{"a" 1}', 6, 'Unexpected `1`, expected a colon'],
    ['{"a": 1 "b": 2}', 9, 'Unexpected `"`, expected a comma or `}`'],
    ['[1 2]', 4, 'Unexpected `2`, expected a comma or `]`'],
    ['[1, ]', 5, 'Unexpected `]`, expected a value'],
    ['[,]', 2, 'Unexpected `,`, expected a value or `]`'],
    ['{"a": NaN}', 7, 'Unexpected `N`, expected a value'],
    ['{"a": 01}', 7, 'Unexpected `0`, expected a value'],
    ['{"a": trueish}', 7, 'Unexpected `t`, expected a value'],
    ['{"a": 1} {', 10, 'Unexpected `{`, expected the end of the text'],
    ['{"a": [1', 9, 'Unexpected end, expected a comma or `]`'],
    ['{"a": "x', 9, 'Unexpected end, expected `"` to close the string'],
    ['{"a": 1}]', 9, 'Unexpected `]`, expected the end of the text'],
    ['[1}', 3, 'Unexpected `}`, expected a comma or `]`'],
    ['"\t"', 2, 'Unexpected U+0009, expected an escape such as `\\n` or `\\u0000` within a string'],
    ['"\\x41"', 3, 'Unexpected `x`, expected one of `"`, `\\`'],
    ['"\\u00g1"', 3, 'Unexpected `u`, expected one of'],
    ['\ufeff{}', 1, 'Unexpected U+FEFF, expected a value'],
    ['"😀" 😀', 6, 'Unexpected `😀`, expected the end of the text'],
    ['\u00a0', 1, 'Unexpected U+00A0, expected a value'],
  ] as const)('%j', async ([line, column, message]) => {
    const [found, ...more] = await openFinder(true)(`{}\r\n${line}\r\n{}\n`)
    expect(more).toEqual([])
    expect(found?.finding).toMatchObject({ rule: 'json-invalid', pointer: null, place: { start: { line: 2, column } } })
    expect(found?.finding.message).toContain(message)
  })

  test('exactly where `JSON.parse` refuses it', async () => {
    const find = openFinder(true)
    const line = fc
      .tuple(
        fc.json({ stringUnit: 'binary' }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '[', '{', ':', '\\', '0', '-', 'e', '.', '\u0001', ' '),
      )
      .map(
        ([json, at, sign]) =>
          json.slice(0, at % (json.length + 1)) + sign + json.slice((at % (json.length + 1)) + (at % 3)),
      )
      .filter((text) => !/[\n\ufeff]|^[ \t\r]*$/.test(text) && text.isWellFormed())
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const found = await find(text)
        expect(found.map(({ finding }) => finding.rule)).toEqual(isJson(text) ? [] : ['json-invalid'])
      }),
      { numRuns: 2000 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('nothing is too deep for the syntax, and a record that is too deep for its schema is found', async () => {
  const deep = '['.repeat(100_000)
  const find = openFinder({ items: { $ref: '#' } })
  const lines = [deep + ']'.repeat(100_000), deep, '[[1]]', `${deep}1${']'.repeat(99_999)}x`]
  const found = await find(lines.join('\n'))
  expect(found.map(({ record, finding }) => [record, finding.rule])).toEqual([
    [1, 'record-depth'],
    [2, 'json-invalid'],
    [4, 'json-invalid'],
  ])
})
