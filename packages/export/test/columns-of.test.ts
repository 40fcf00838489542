import { documentSchema, findingSchema, type JsonSchema, rejectSchema } from '@copydesk/document'
import { describe, expect, test } from 'vitest'
import { columnsOf, huggingFaceFeatures } from '../src/index.ts'
import { expectGolden } from './expect-golden.ts'

describe('columnsOf', () => {
  test('gives the columns of the document schema, in its order', () => {
    const columns = columnsOf(documentSchema)
    expect(columns.map((column) => column.name)).toEqual(Object.keys(documentSchema.properties ?? {}))
    const paragraphs = columns.find((column) => column.name === 'paragraphs')
    expect(paragraphs).toMatchObject({ type: 'list', nullable: false, item: { name: 'element', type: 'struct' } })
    expect(paragraphs?.item?.fields?.map(({ name, type }) => `${name} ${type}`)).toEqual(['start int32', 'end int32'])
    expect(columns.find((column) => column.name === 'headline')).toMatchObject({ type: 'string', nullable: true })
  })

  test('takes an integer without a small maximum for 64 bits', () => {
    const types = (property: JsonSchema) => columnsOf(record(property)).map((column) => column.type)
    expect(types({ type: 'integer' })).toEqual(['int64'])
    expect(types({ type: 'integer', maximum: 2 ** 31 })).toEqual(['int64'])
    expect(types({ type: 'integer', minimum: -(2 ** 31) - 1, maximum: 1 })).toEqual(['int64'])
    expect(types({ type: 'integer', maximum: 2 ** 31 - 1 })).toEqual(['int32'])
    expect(types({ type: 'number' })).toEqual(['double'])
    expect(types({ type: ['boolean', 'null'] })).toEqual(['boolean'])
  })

  test('a description beside a reference comes before the one it refers to', () => {
    const schema = { ...record({ $ref: '#/$defs/Name', description: 'Ours.' }), $defs: { Name: { type: 'string' } } }
    expect(columnsOf(schema)).toEqual([
      { name: 'field', type: 'string', nullable: false, description: 'Ours.', term: null },
    ])
  })

  test('gives the columns of what contains findings', () => {
    const place = columnsOf(rejectSchema).find(({ name }) => name === 'place')
    expect(place).toMatchObject({
      type: 'struct',
      nullable: true,
      description: rejectSchema.properties?.place?.description,
    })
    expect(place?.fields?.map(({ name }) => name)).toEqual(['start', 'end'])
    const findings = columnsOf(rejectSchema).find(({ name }) => name === 'findings')
    expect(findings?.item?.fields?.map(({ name }) => name)).toEqual(Object.keys(findingSchema.properties ?? {}))
  })

  test.each<[JsonSchema, string]>([
    [
      { type: ['string', 'integer'] },
      'Expected one type, or one and `null`, got `["string","integer"]` at `#/properties/field`',
    ],
    [{ anyOf: [] }, 'Expected `anyOf` of one schema and `null`, got `[]` at `#/properties/field`'],
    [{ type: 'date' }, 'Expected a type that has a column, got `date` at `#/properties/field`'],
    [{ type: 'array' }, 'Expected `items` in an array, got `["type"]` at `#/properties/field`'],
    [{ type: 'object' }, 'Expected `properties` in an object, got `["type"]` at `#/properties/field`'],
    [
      { type: 'object', properties: { x: { type: 'string' } } },
      'Expected every property to be required, got `x (optional)` at `#/properties/field`',
    ],
    [{ $ref: 'urn:other' }, 'Expected a reference to `#/$defs/…`, got `urn:other` at `#/properties/field`'],
  ])('throws for %j', (property, message) => {
    expect(() => columnsOf(record(property))).toThrow(message)
  })

  test('throws for a schema within itself', () => {
    const schema = {
      ...record({ $ref: '#/$defs/Tree' }),
      $defs: { Tree: { type: 'array', items: { $ref: '#/$defs/Tree' } } },
    }
    expect(() => columnsOf(schema)).toThrow(
      'Expected no schema within itself, got `#/$defs/Tree` at `#/$defs/Tree/items`',
    )
  })

  test('throws for the schema of something else than an object', () => {
    expect(() => columnsOf({ type: 'string' })).toThrow('Expected the schema of an object, got `string`')
  })
})

describe('huggingFaceFeatures', () => {
  test('gives the features of the document schema', () => {
    const features = huggingFaceFeatures(columnsOf(documentSchema))
    expectGolden('features.json', `${JSON.stringify(features, null, 2)}\n`)
  })

  test('gives lists within lists', () => {
    const span = { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } }
    const columns = columnsOf(record({ type: 'array', items: { type: 'array', items: span } }))
    expect(huggingFaceFeatures(columns)).toEqual([{ name: 'field', list: { list: [{ name: 'n', dtype: 'int64' }] } }])
  })
})

function record(property: JsonSchema): JsonSchema {
  return { type: 'object', required: ['field'], properties: { field: property } }
}
