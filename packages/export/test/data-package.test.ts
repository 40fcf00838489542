import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { dataPackage } from '../src/index.ts'
import { expectGolden } from './expect-golden.ts'
import { emptyContent, hostileContent, sampleContent } from './sample-content.ts'

/** What the standard asks of a descriptor, as far as ours go (https://datapackage.org/standard/data-package/). */
const string = { type: 'string', minLength: 1 }
const path = { type: 'string', pattern: '^(?![./~]|file:)(?!.*\\\\)(?!.*/\\.\\./).+$' }
const PROFILE = {
  type: 'object',
  required: ['resources', 'name', 'id', 'licenses'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: string,
    id: string,
    title: string,
    description: string,
    homepage: { type: 'string', pattern: '^https?://' },
    version: string,
    keywords: { type: 'array', minItems: 1, items: string },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, title: string, path: string },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: { title: string, path: string, email: string, roles: { type: 'array', items: string } },
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
          path,
          type: { const: 'table' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: {
                    name: string,
                    type: { enum: ['string', 'number', 'integer', 'boolean', 'object', 'array'] },
                    description: string,
                    constraints: { type: 'object', properties: { required: { type: 'boolean' } } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

test('describes each table', () => {
  expectGolden('datapackage.json', `${JSON.stringify(dataPackage(sampleContent), null, 2)}\n`)
})

test.each([
  ['a full description', sampleContent],
  ['none', emptyContent],
  ['a hostile one', hostileContent],
])('is what the standard asks for, with %s', (_, content) => {
  const validate = new Ajv2020({ strict: false }).compile(PROFILE)
  const made = dataPackage(content)
  expect(validate(made), JSON.stringify(validate.errors)).toBe(true)
  const names = (made.resources as { name: string }[]).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('a file without rows is no table: readers look for a first one', () => {
  const resources = dataPackage(sampleContent).resources as { path: string; type?: string }[]
  const typeOf = (end: string) => resources.find(({ path: at }) => at.endsWith(end))?.type
  expect(typeOf('findings/train-00000-of-00002.jsonl')).toBe('table')
  expect(typeOf('findings/train-00001-of-00002.jsonl')).toBeUndefined()
  expect(typeOf('.parquet')).toBeUndefined()
})
