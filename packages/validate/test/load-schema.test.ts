import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadSchema, openBlockCheck } from '../src/index.ts'
import { folderOf } from './open-finder.ts'

/** The pointers of what is wrong with a value. */
function pointersOf(schema: ReturnType<typeof loadSchema>, value: unknown): readonly (string | null)[] {
  // A thread gets a copy.
  const check = openBlockCheck(structuredClone(schema))
  const bytes = Buffer.from(JSON.stringify(value))
  return check({ bytes, isFirst: true, isDocument: true, skipped: null }).problems.map(({ pointer }) => pointer)
}

describe('drafts', () => {
  test.for([
    ['https://json-schema.org/draft/2020-12/schema', { prefixItems: [{ type: 'string' }] }, '2020-12'],
    ['https://json-schema.org/draft/2019-09/schema#', { items: [{ type: 'string' }] }, '2019-09'],
    ['http://json-schema.org/draft-07/schema#', { items: [{ type: 'string' }] }, '07'],
    [undefined, { prefixItems: [{ type: 'string' }] }, '2020-12'],
  ] as const)('%s', ([$schema, keywords, draft]) => {
    const folder = folderOf({ 'schema.json': JSON.stringify({ $schema, ...keywords }) })
    const schema = loadSchema(join(folder, 'schema.json'))
    expect(schema.draft).toBe(draft)
    expect(pointersOf(schema, [7, 7])).toEqual(['/0'])
  })
})

describe('`$ref` leads to files', () => {
  test.for([
    ['by a path', {}, 'person.json'],
    ['by a path below the `$id`', { $id: 'https://example.org/schemas/book.json' }, 'person.json'],
    [
      'by a whole URI below the `$id`',
      { $id: 'https://example.org/schemas/book' },
      'https://example.org/schemas/person.json',
    ],
    ['by a path where the `$id` is relative', { $id: 'book' }, 'person.json'],
    ['by the `$id` of a file', {}, 'https://example.com/people/one'],
    ['by an anchor of that', {}, 'https://example.com/people/one#named'],
    ['by a pointer into YAML', {}, 'people.yaml#/$defs/person'],
    ['in a folder that was named', {}, 'https://example.net/person.json'],
  ] as const)('%s', ([, keywords, $ref]) => {
    const person = { type: 'object', properties: { name: { type: 'string' }, book: { $ref: 'book.json' } } }
    const folder = folderOf({
      'book.json': JSON.stringify({ ...keywords, properties: { author: { $ref }, again: { $ref } } }),
      'person.json': JSON.stringify(person),
      'one.schema.json': JSON.stringify({
        ...person,
        $id: 'https://example.com/people/one',
        $defs: { named: { $anchor: 'named', $ref: '#' } },
        properties: { name: { type: 'string' } },
      }),
      'people.yaml': '$defs:\n  person:\n    properties:\n      name: { type: string }\n',
      'data.json': '[{"$id": 7}]',
      'broken.json': '{',
    })
    const schema = loadSchema(join(folder, 'book.json'), { folders: { 'https://example.net/': folder } })
    expect(pointersOf(schema, { author: { name: 7 }, again: { name: 'A' } })).toEqual(['/author/name'])
  })

  test('and what looks like one in data does not', () => {
    const folder = folderOf({
      'schema.json': '{"enum": [{"$ref": "nowhere.json"}], "default": {"$ref": "https://example.org/x"}}',
    })
    expect(pointersOf(loadSchema(join(folder, 'schema.json')), { $ref: 'nowhere.json' })).toEqual([])
  })
})

describe('what is no schema is refused at its line and column', () => {
  test.for([
    ['{"type":\n "integr"}', '2:2', 'Unexpected `"integr"`, expected one of `"array"`'],
    ['{"properties": {"a": {"minimum": "1"}}}', '1:34', 'Unexpected `"1"`, expected it to be number'],
    ['{"a": 1,}', '1:9', 'Unexpected `}`, expected a key'],
    ['[1]', '1:1', 'Unexpected `[1]`, expected a JSON Schema'],
    ['{"$schema": "http://json-schema.org/draft-04/schema#"}', '1:13', 'expected that of draft 2020-12, 2019-09 or 07'],
    ['{"$ref": "gone.json"}', '1:10', 'Unexpected `$ref` to `gone.json`, expected a file at `'],
    [
      '{"items": {"$ref": "#/$defs/gone"}}',
      '1:20',
      'Unexpected `$ref` to `#/$defs/gone`, expected it to lead to a part of that schema',
    ],
    [
      '{"$ref": "https://example.org/x.json"}',
      '1:10',
      'expected a schema beside this one: nothing is fetched from the network',
    ],
    ['{"items": {"pattern": "(a"}}', '1:23', 'Unexpected `(a`, expected a regular expression (Unterminated group)'],
    ['{"patternProperties": {"*": true}}', '1:24', 'Unexpected `*`, expected a regular expression (Nothing to repeat)'],
    ['{"enum": []}', '1:1', 'expected one that can be compiled (enum must have non-empty array)'],
    ['{"$async": true}', '1:1', 'no keyword of JSON Schema'],
  ] as const)('%s', ([text, at, message]) => {
    const path = join(folderOf({ 'schema.json': text }), 'schema.json')
    expect(() => loadSchema(path)).toThrow(
      expect.objectContaining({ name: 'SchemaError', message: expect.stringContaining(message) }),
    )
    expect(() => loadSchema(path)).toThrow(`${path}:${at}: `)
  })

  test.for([
    ['type: objct\n', '1:7', 'Unexpected `objct`'],
    ['properties:\n  a: [\n', '3:1', 'Unexpected YAML'],
  ] as const)('YAML: %j', ([text, at, message]) => {
    const path = join(folderOf({ 'schema.yaml': text }), 'schema.yaml')
    expect(() => loadSchema(path)).toThrow(`${path}:${at}: ${message}`)
  })

  test('one that is not there, is a folder, or is not UTF-8', () => {
    const folder = folderOf({ 'latin.json': Buffer.from('{"title": "Caf\xe9"}', 'latin1') })
    expect(() => loadSchema(join(folder, 'gone.json'))).toThrow('gone.json:1:1: Unexpected ENOENT, expected a schema')
    expect(() => loadSchema(folder)).toThrow('Unexpected EISDIR')
    expect(() => loadSchema(join(folder, 'latin.json'))).toThrow(
      'latin.json:1:15: Unexpected U+FFFD or bytes that are not UTF-8',
    )
  })
})

test('a pattern that escapes more than it must is read', () => {
  const folder = folderOf({ 'schema.json': String.raw`{"pattern": "^\\-\\_$"}` })
  expect(pointersOf(loadSchema(join(folder, 'schema.json')), '-_')).toEqual([])
})

test('`format` is asserted, or a note where that is asked for', () => {
  const folder = folderOf({ 'schema.json': '{"format": "date"}' })
  expect(pointersOf(loadSchema(join(folder, 'schema.json')), 'March 14')).toEqual([''])
  expect(pointersOf(loadSchema(join(folder, 'schema.json'), { formats: false }), 'March 14')).toEqual([])
})
