/** Writes what is made from the JSON Schemas: the records' types, the schemas as a module, and the validators (ajv, ahead of time). */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'

const BANNER = '// Written by `pnpm generate` from the JSON Schemas; change those instead.'
/** What the compiler adds to each set of types: the root that only holds them, and who refers to whom. */
const ROOT = /export interface Records \{[\s\S]*?\n\}\n/
const REFERRERS = / \* \n \* This interface was referenced by[\s\S]*?\n \*\//g

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const records = readSchemas('packages/document/schema')
const corpus = readSchemas('apps/pipeline/schema').filter(({ name }) => name === 'corpus')

await write('packages/document/src/records.generated.ts', await typesOf(records))
await write('packages/document/src/schemas.generated.ts', moduleOf(records))
await write('packages/validate/src/validators.generated.ts', validatorsOf(records, ['document']))
await write('apps/pipeline/src/configuration/corpus-config.generated.ts', await typesOf(corpus))
await write('apps/pipeline/src/configuration/corpus-validator.generated.ts', validatorsOf(corpus, ['corpus']))

/** Reads `NAME.schema.json` files as `{name, schema}`, in the order of their names. */
function readSchemas(folder) {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.schema.json'.length), schema: JSON.parse(read(join(folder, file))) }))
}

/** All schemas as one set of TypeScript interfaces. */
async function typesOf(schemas) {
  const $defs = {}
  for (const { schema } of schemas) {
    const { $schema, $id, $defs: own, ...rest } = schema
    Object.assign($defs, own, { [schema.title]: rest })
  }
  const titles = new Map(schemas.map(({ schema }) => [schema.$id, schema.title]))
  const local = JSON.parse(
    JSON.stringify({ $defs }).replace(/"\$ref":\s*"([^"#]+)(#[^"]*)?"/g, (_, id, fragment) =>
      JSON.stringify({ $ref: fragment ?? `#/$defs/${titles.get(id)}` }).slice(1, -1),
    ),
    wrapReference,
  )
  return compile(local, 'Records', {
    additionalProperties: false,
    unreachableDefinitions: true,
    bannerComment: BANNER,
    format: false,
  }).then((code) => code.replace(ROOT, '').replace(REFERRERS, ' */'))
}

/** A reference with a description of its own would become a type of its own. */
function wrapReference(_, value) {
  if (!value?.$ref || !value.description) return value
  const { $ref, ...rest } = value
  return { ...rest, allOf: [{ $ref }] }
}

function moduleOf(schemas) {
  const lines = schemas.map(
    ({ name, schema }) =>
      `/** ${schema.title}: ${schema.description} */\nexport const ${camel(name)}Schema: JsonSchema = ${JSON.stringify(schema)}\n`,
  )
  return [BANNER, "import type { JsonSchema } from './json-schema.ts'\n", ...lines].join('\n')
}

/** Validators that give all errors, as one module without imports. */
function validatorsOf(schemas, names) {
  const ajv = new Ajv({
    allErrors: true,
    verbose: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addVocabulary(['x-copydesk-schema-org', 'x-copydesk-ninjs', 'x-copydesk-tei'])
  for (const { schema } of schemas) ajv.addSchema(schema)
  const chosen = schemas.filter(({ name }) => names.includes(name))
  const exported = Object.fromEntries(chosen.map(({ name, schema }) => [`validate${camel(name, true)}`, schema.$id]))
  const code = standaloneCode(ajv, exported)
  if (/\brequire\(/.test(code))
    throw new Error('Expected a validator without imports: leave out formats and length keywords')
  return `${BANNER}\n// @ts-nocheck\n${code}`
}

function camel(name, upper = false) {
  const joined = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  return upper ? joined[0].toUpperCase() + joined.slice(1) : joined
}

function read(path) {
  return readFileSync(join(root, path), 'utf8')
}

async function write(path, code) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  const biome = join(root, 'node_modules/.bin/biome')
  const formatted = execFileSync(biome, ['format', '--stdin-file-path=code.ts'], {
    cwd: root,
    input: code,
    maxBuffer: 2 ** 26,
  })
  writeFileSync(join(root, path), formatted)
  console.log(path)
}
