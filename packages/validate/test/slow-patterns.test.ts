import { describe, expect, test } from 'vitest'
import { loadSchema, validateRecords } from '../src/index.ts'
import { folderOf, openFinder } from './open-finder.ts'

describe('a pattern whose test explodes', () => {
  const evil = `"${'x'.repeat(40)}y"`

  test('is stopped after a second, and the other records are validated', async () => {
    const found = await openFinder({ type: 'string', pattern: '^(x+)+$' })(`"xx"\n${evil}\n"y"\n7\n`)
    expect(
      found.map(({ record, finding: { rule, message } }) => [record, rule, message.replace(/^.*expected/, 'expected')]),
    ).toEqual([
      [2, 'schema/pattern', 'expected it to match pattern "^(x+)+$" within a second: the test was stopped'],
      [3, 'schema/pattern', 'expected it to match pattern "^(x+)+$"'],
      [4, 'schema/type', 'expected it to be string'],
    ])
  })

  test('is found where the schema would be content without it', async () => {
    const found = await openFinder({ not: { pattern: '^(x+)+$' } })(`${evil}\n"y"\n`)
    expect(found.map(({ record, finding }) => [record, finding.rule])).toEqual([[1, 'schema/pattern']])
  })
})

test('the time that patterns take in all is bounded', async () => {
  const folder = folderOf({
    'schema.json': '{"pattern": "^(x+)+$"}',
    'data.jsonl': `"${'x'.repeat(40)}y"\n`.repeat(100),
  })
  const all = async () => {
    for await (const _ of validateRecords(`${folder}/data.jsonl`, { schema: loadSchema(`${folder}/schema.json`) }));
  }
  await expect(all()).rejects.toThrow(
    'Unexpected pattern "^(x+)+$" of the schema, expected one whose test takes less than a second',
  )
})
