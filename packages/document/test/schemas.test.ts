import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import {
  type Document,
  documentSchema,
  findingSchema,
  type JsonSchema,
  manifestSchema,
  rejectSchema,
  removedSchema,
  reportSchema,
  sourceMapSchema,
  statisticsSchema,
} from '../src/index.ts'

const MAPPINGS = ['x-copydesk-schema-org', 'x-copydesk-ninjs', 'x-copydesk-tei']

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** Spans, places and the members of a source map's field are specified in sentences. */
const UNTABLED = /^\/\$defs\/(?:Span|Place|Point|FieldMap)\//

const IMPORTED: { readonly [file: string]: JsonSchema } = {
  'document.schema.json': documentSchema,
  'finding.schema.json': findingSchema,
  'manifest.schema.json': manifestSchema,
  'reject.schema.json': rejectSchema,
  'removed.schema.json': removedSchema,
  'report.schema.json': reportSchema,
  'source-map.schema.json': sourceMapSchema,
  'statistics.schema.json': statisticsSchema,
}

const folder = new URL('../schema/', import.meta.url)
const schemas = readdirSync(folder).map((file) => ({
  file,
  schema: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as JsonSchema & { readonly $id: string },
}))

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
ajv.addVocabulary(MAPPINGS)
for (const { schema } of schemas) ajv.addSchema(schema)

/** A schema inside another, with the JSON Pointer to it. */
interface Located {
  readonly pointer: string
  readonly schema: JsonSchema
}

describe.each(schemas)('$file', ({ file, schema }) => {
  test('is of the draft, the id and the shape that all have', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:copydesk:schema:${file.replace('.schema.json', '')}:0`,
      title: expect.stringMatching(/^[A-Z]\w+$/),
      description: expect.stringMatching(/\.$/),
    })
    for (const { schema: object } of objectsOf(schema)) {
      expect(object.required).toEqual(Object.keys(object.properties as object))
      expect(object.additionalProperties).toBe(false)
    }
  })

  test('says of each property what it means', () => {
    const mute = propertiesOf(schema).filter(({ schema: property }) => !described(property, schema))
    expect(mute.map(({ pointer }) => pointer)).toEqual([])
  })

  test('is specified in the readme, each property in a table', () => {
    const rows = README.split('\n').filter((line) => line.startsWith('|'))
    const names = propertiesOf(schema)
      .filter(({ pointer }) => !UNTABLED.test(pointer))
      .map(({ pointer }) => pointer.slice(pointer.lastIndexOf('/') + 1))
    expect(names.filter((name) => !rows.some((row) => row.includes(`\`${name}\``)))).toEqual([])
  })

  test('is the module that programs import', () => {
    expect(IMPORTED[file]).toEqual(schema)
  })

  test.each(
    locate(schema, '').flatMap(({ pointer, schema: { examples } }) =>
      ((examples as readonly unknown[] | undefined) ?? []).map((example) => ({ pointer, example })),
    ),
  )('holds for its example $pointer: $example', ({ pointer, example }) => {
    const validate = ajv.compile({ $ref: `${schema.$id}#${pointer}` })
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
  })
})

describe('document.schema.json', () => {
  const properties = Object.entries(documentSchema.properties ?? {})

  test.each(properties)('%s has examples and says what it is in other formats', (_, property) => {
    expect(property.examples).toEqual(expect.arrayContaining([expect.anything()]))
    for (const mapping of MAPPINGS) expect(property[mapping]).toEqual(expect.stringMatching(/^\S+$/))
  })

  test('each property at any depth has an example', () => {
    const without = propertiesOf(documentSchema).filter(({ schema }) => !schema.examples && !schema.$ref)
    expect(without.map(({ pointer }) => pointer)).toEqual([])
  })

  const example = Object.fromEntries(properties.map(([name, { examples }]) => [name, (examples as unknown[])[0]]))

  test('the first examples are one document', () => {
    expect(ajv.validate(documentSchema.$id as string, example), JSON.stringify(ajv.errors)).toBe(true)
    const { id, text, paragraphs, source } = example as unknown as Document
    const characters = [...text]
    const cut = paragraphs.map(({ start, end }) => characters.slice(start, end).join(''))
    expect(cut.join('\n\n')).toBe(text)
    expect(source.path).toBe(`${id}.txt`)
  })

  test.each([
    ['a field that is not there', { headline: undefined }],
    ['a field that nobody knows', { subtitle: 'x' }],
    ['an empty id', { id: '' }],
    ['a day that no month has', { datePublished: '2022-01-32' }],
    ['a time without its date', { datePublished: '14:30' }],
    ['an author without a name', { authors: [' '] }],
    ['a list that is null', { authors: null }],
    ['a language in words', { language: 'English' }],
    ['half a span', { paragraphs: [{ start: 0 }] }],
    ['half a character', { paragraphs: [{ start: 0, end: 1.5 }] }],
    ['another version', { schemaVersion: '1' }],
  ])('refuses %s', (_, change) => {
    const changed = JSON.parse(JSON.stringify({ ...example, ...change }))
    expect(ajv.validate(documentSchema.$id as string, changed)).toBe(false)
  })
})

test('counts and digests are refused where they cannot be', () => {
  const counts = { inputs: 3, accepted: 1, duplicates: 0, filtered: 1, rejected: 1 }
  const digest = '0'.repeat(64)
  const manifest = {
    generator: 'copydesk',
    schemaVersion: '0',
    name: 'harbour-news',
    counts,
    digest,
    digests: { documents: digest },
    files: [{ path: 'README.md', bytes: 1, sha256: digest, rows: null }],
  }
  const id = 'urn:copydesk:schema:manifest:0'
  expect(ajv.validate(id, manifest), JSON.stringify(ajv.errors)).toBe(true)
  expect(ajv.validate(id, { ...manifest, counts: { ...counts, accepted: -1 } })).toBe(false)
  expect(ajv.validate(id, { ...manifest, digest: digest.slice(1) })).toBe(false)
})

/** All schemas inside a schema, itself first. */
function locate(schema: JsonSchema, pointer: string): readonly Located[] {
  const named = ['properties', '$defs'].flatMap((keyword) =>
    Object.entries((schema[keyword] as Record<string, JsonSchema> | undefined) ?? {}).flatMap(([name, part]) =>
      locate(part, `${pointer}/${keyword}/${name}`),
    ),
  )
  return [{ pointer, schema }, ...named, ...(schema.items ? locate(schema.items, `${pointer}/items`) : [])]
}

function propertiesOf(schema: JsonSchema): readonly Located[] {
  return locate(schema, '').filter(({ pointer }) => /\/properties\/[^/]+$/.test(pointer))
}

function objectsOf(schema: JsonSchema): readonly Located[] {
  return locate(schema, '').filter(({ schema: { properties } }) => properties !== undefined)
}

/** A property says what it means, or refers to a definition that does. */
function described({ description, $ref }: JsonSchema, root: JsonSchema): boolean {
  if ($ref === undefined) return (description ?? '').length > 0
  const [id, fragment = ''] = $ref.split('#') as [string, string?]
  const target = id === '' ? root : schemas.find(({ schema }) => schema.$id === id)?.schema
  const found = fragment
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], target) as JsonSchema
  return described(found, target as JsonSchema)
}

test('a property inside the source or a span has the three names too, null where a standard has none', () => {
  const inside = [documentSchema.properties?.source, documentSchema.$defs?.Span].flatMap((schema) =>
    Object.entries(schema?.properties ?? {}),
  )
  expect(inside.map(([name]) => name)).toEqual(['path', 'bytes', 'sha256', 'encoding', 'mediaType', 'start', 'end'])
  for (const [name, schema] of inside) {
    for (const mapping of MAPPINGS) expect([name, mapping, schema[mapping]]).not.toContain(undefined)
    expect([name, schema['x-copydesk-tei']]).toEqual([name, expect.any(String)])
  }
})
