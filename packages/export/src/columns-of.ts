import { findingSchema, type JsonSchema } from '@copydesk/document'
import type { Column, ScalarType } from './column.ts'

/**
 * Walks the JSON Schema of a record and gives its columns, in the order of its properties.
 *
 * The dialect: objects whose properties are all required, arrays, strings, booleans, numbers, integers (`int32` where `minimum` and
 * `maximum` fit, else `int64`), each nullable as `["string", "null"]` or `anyOf` with `null`, and references: local ones (`#/$defs/Span`)
 * and those to the schema of findings, which other tables contain. Throws for all else: a column that changes its type from one shard to
 * the next is worse than none.
 */
export function columnsOf(schema: JsonSchema): readonly Column[] {
  const { fields } = toColumn({ root: schema, pointer: '#', within: [] }, '', schema)
  if (!fields) throw new Error(`Expected the schema of an object, got \`${String(schema.type)}\``)
  return fields
}

/** Where the walk is: the schema that references point into, the place in it, and the references that led there. */
interface Walk {
  readonly root: JsonSchema
  readonly pointer: string
  readonly within: readonly string[]
}

function toColumn(walk: Walk, name: string, schema: JsonSchema): Column {
  if (schema.$ref !== undefined) return toReferred(walk, name, schema, schema.$ref)
  if (Array.isArray(schema.anyOf)) return toNullable(walk, name, schema, schema.anyOf)
  const { type, nullable } = typeOf(walk, schema)
  const base = { name, nullable, description: schema.description ?? null, term: termOf(schema) }
  if (type === 'array') return { ...base, type: 'list', item: itemOf(walk, schema) }
  if (type === 'object') return { ...base, type: 'struct', fields: fieldsOf(walk, schema) }
  if (type === 'integer') return { ...base, type: fitsInt32(schema) ? 'int32' : 'int64' }
  const scalar = SCALARS[type]
  if (!scalar) throw unknown(walk, 'a type that has a column', type)
  return { ...base, type: scalar }
}

const SCALARS: Readonly<Record<string, ScalarType>> = { string: 'string', boolean: 'boolean', number: 'double' }

function termOf(schema: JsonSchema): string | null {
  const term = schema['x-copydesk-schema-org']
  return typeof term === 'string' ? term : null
}

function toReferred(walk: Walk, name: string, schema: JsonSchema, reference: string): Column {
  const [id = '', pointer = ''] = reference.split('#')
  const root = id === '' ? walk.root : REFERABLE.get(id)
  const target = pointer === '' ? root : root?.$defs?.[pointer.slice('/$defs/'.length)]
  if (!root || !target) throw unknown(walk, 'a reference to `#/$defs/…`', reference)
  if (walk.within.includes(reference)) throw unknown(walk, 'no schema within itself', reference)
  const column = toColumn({ root, pointer: reference, within: [...walk.within, reference] }, name, target)
  return { ...column, description: schema.description ?? column.description, term: termOf(schema) ?? column.term }
}

/** What the schemas of other tables refer to, by `$id`. */
const REFERABLE: ReadonlyMap<string, JsonSchema> = new Map([[findingSchema.$id as string, findingSchema]])

function toNullable(walk: Walk, name: string, schema: JsonSchema, schemas: readonly JsonSchema[]): Column {
  const [one, ...others] = schemas.filter(({ type }) => type !== 'null')
  if (!one || others.length > 0) throw unknown(walk, '`anyOf` of one schema and `null`', JSON.stringify(schemas))
  const column = toColumn({ ...walk, pointer: `${walk.pointer}/anyOf` }, name, one)
  return { ...column, nullable: true, description: schema.description ?? column.description }
}

function typeOf(walk: Walk, schema: JsonSchema): { type: string; nullable: boolean } {
  const types = [schema.type ?? []].flat()
  const rest = types.filter((type) => type !== 'null')
  if (rest.length !== 1 || rest[0] === undefined) {
    throw unknown(walk, 'one type, or one and `null`', JSON.stringify(schema.type ?? null))
  }
  return { type: rest[0], nullable: types.length > 1 }
}

function itemOf(walk: Walk, schema: JsonSchema): Column {
  if (!schema.items) throw unknown(walk, '`items` in an array', JSON.stringify(Object.keys(schema)))
  return toColumn({ ...walk, pointer: `${walk.pointer}/items` }, 'element', schema.items)
}

function fieldsOf(walk: Walk, schema: JsonSchema): readonly Column[] {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) throw unknown(walk, '`properties` in an object', JSON.stringify(Object.keys(schema)))
  return fields.map(([name, field]) => {
    if (!schema.required?.includes(name)) throw unknown(walk, 'every property to be required', `${name} (optional)`)
    return toColumn({ ...walk, pointer: `${walk.pointer}/properties/${name}` }, name, field)
  })
}

function fitsInt32({ minimum, maximum }: JsonSchema): boolean {
  return typeof maximum === 'number' && maximum <= 0x7fffffff && !(typeof minimum === 'number' && minimum < -0x80000000)
}

function unknown(walk: Walk, wanted: string, found: string): Error {
  return new Error(`Expected ${wanted}, got \`${found}\` at \`${walk.pointer}\``)
}
