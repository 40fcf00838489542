import { readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { MissingRefError } from 'ajv/dist/2020.js'
import { compileSchema, openAjv } from './compile-schema.ts'
import { describeViolation } from './describe-violation.ts'
import { findPattern } from './find-pattern.ts'
import { PatternError } from './open-patterns.ts'
import { readSchemaFile, type SchemaFile } from './read-schema-file.ts'
import { type Reference, referencesOf, resolveUri } from './references-of.ts'
import type { Draft, Schema } from './schema.ts'
import type { SchemaError } from './schema-error.ts'

export interface LoadSchemaOptions {
  /** Folders that hold the schemas whose URIs begin so: `{'https://example.org/schemas/': 'schemas'}`. */
  readonly folders?: Readonly<Record<string, string>>
  /** Whether `format` is asserted, as most users expect; `false` takes it for a note, as the drafts do by default. */
  readonly formats?: boolean
}

/**
 * Reads a JSON Schema (draft 2020-12, 2019-09 or 07, as `$schema` says; JSON or YAML) and the files that it refers to: by a path from the
 * file or from its `$id`, by the `$id` of a file beside it, or in one of `folders`. Nothing is fetched from the network. Throws a
 * `SchemaError` for what is not a schema and for a `$ref` that leads nowhere.
 */
export function loadSchema(path: string, { folders = {}, formats = true }: LoadSchemaOptions = {}): Schema {
  const file = readSchemaFile(path)
  const root = identify(file.value, pathToFileURL(resolve(path)).href)
  const pathOf = finder(path, root, folders)
  const loaded = loadAll([root, path], pathOf)
  const draft = draftOf(file, pathOf)
  for (const { file } of loaded.values()) assertSchema(file, draft)
  const documents = new Map(Array.from(loaded, ([uri, { document }]) => [uri, document]))
  const schema: Schema = { draft, formats, root, documents }
  assertCompiles(schema, loaded)
  return schema
}

/** A file, its own URI, and what of it goes to ajv. */
interface Loaded {
  readonly file: SchemaFile
  readonly uri: string
  readonly document: unknown
}

/** Loads a schema and whatever it refers to, by the URIs that lead there. A file that two URIs lead to is loaded once. */
function loadAll(first: readonly [uri: string, path: string], pathOf: PathOf): ReadonlyMap<string, Loaded> {
  const loaded = new Map<string, Loaded>()
  const byPath = new Map<string, Loaded>()
  const identifiers = new Set<string>()
  const waiting = [first]
  for (const [uri, path] of waiting) {
    if (loaded.has(uri) || identifiers.has(uri)) continue
    const one = byPath.get(path) ?? load(path, uri)
    byPath.set(path, one)
    loaded.set(uri, one)
    const references = [...referencesOf(one.file.value, one.uri)].map(({ keyword, uri }) => ({
      keyword,
      uri: withoutFragment(uri ?? ''),
    }))
    for (const { keyword, uri } of references) if (keyword === '$id') identifiers.add(uri)
    for (const { keyword, uri } of references) {
      const target = keyword === '$id' || loaded.has(uri) || identifiers.has(uri) ? undefined : pathOf(uri)
      if (target !== undefined) waiting.push([uri, target])
    }
  }
  return loaded
}

function load(path: string, foundAt: string): Loaded {
  const file = readSchemaFile(path)
  const uri = identify(file.value, foundAt)
  return { file, uri, document: withAbsoluteId(file.value, uri) }
}

/** The URI of a document that was found at another one. */
function identify(value: unknown, foundAt: string): string {
  const { $id } = Object(value) as { readonly $id?: unknown }
  return withoutFragment((typeof $id === 'string' && resolveUri($id, foundAt)) || foundAt)
}

function withoutFragment(uri: string): string {
  return uri.replace(/#.*/s, '')
}

/** All documents are read in the draft of the first, so that theirs is left out. */
function withAbsoluteId(value: unknown, $id: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { $schema: _, ...document } = value as Record<string, unknown>
  return '$id' in document ? { ...document, $id } : document
}

/** Gives the file that an absolute URI without fragment stands for. */
type PathOf = (uri: string) => string | undefined

function finder(path: string, root: string, folders: Readonly<Record<string, string>>): PathOf {
  const beside = dirname(path)
  const here = resolveUri('.', root)
  const bases = [...Object.entries(folders), ...(here === null ? [] : [[here, beside] as const])]
  let byId: ReadonlyMap<string, string> | undefined

  return (uri) => {
    const below = bases.filter(([base]) => uri.startsWith(base))
    const paths = below.map(([base, folder]) => join(folder, decodeURIComponent(uri.slice(base.length))))
    if (uri.startsWith('file:')) paths.push(fileURLToPath(uri))
    const found = paths.find((each) => statSync(each, { throwIfNoEntry: false })?.isFile())
    if (found !== undefined) return found
    byId ??= filesById(beside)
    return byId.get(uri)
  }
}

/** The files of a folder that are schemas with an `$id`, by that. */
function filesById(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/i.test(entry.name))
    .map(({ name }) => join(folder, name))
    .filter((path) => statSync(path).size <= MOST_BYTES)
    .sort()
  return new Map(
    files.flatMap((path) => {
      const { $id } = Object(schemaIn(path)) as { readonly $id?: unknown }
      return typeof $id === 'string' && URL.canParse($id) ? [[withoutFragment(new URL($id).href), path] as const] : []
    }),
  )
}

/** Of a file that may be no schema: data lies beside schemas, too, and is then large. */
const MOST_BYTES = 4 * 2 ** 20

function schemaIn(path: string): unknown {
  try {
    return readSchemaFile(path).value
  } catch {
    return undefined
  }
}

/** The draft that `$schema` names, or that the meta-schema it names is written in. */
function draftOf(file: SchemaFile, pathOf: PathOf): Draft {
  let dialect = dialectOf(file.value)
  if (dialect === undefined) return '2020-12'
  for (const seen = new Set<string>(); dialect !== undefined && !seen.has(dialect); ) {
    const draft = DRAFTS.get(dialect.replace(/^https/, 'http').replace(/#$/, ''))
    if (draft) return draft
    seen.add(dialect)
    const path = pathOf(withoutFragment(dialect))
    dialect = path === undefined ? undefined : dialectOf(schemaIn(path))
  }
  throw file.errorAt(
    '/$schema',
    (found) => `Unexpected \`$schema\` ${found}, expected that of draft 2020-12, 2019-09 or 07`,
  )
}

function dialectOf(value: unknown): string | undefined {
  const { $schema } = Object(value) as { readonly $schema?: unknown }
  return typeof $schema === 'string' ? $schema : undefined
}

const DRAFTS: ReadonlyMap<string, Draft> = new Map([
  ['http://json-schema.org/draft/2020-12/schema', '2020-12'],
  ['http://json-schema.org/draft/2019-09/schema', '2019-09'],
  ['http://json-schema.org/draft-07/schema', '07'],
])

/** Asserts that a file is a schema, by the meta-schema of the draft. */
function assertSchema(file: SchemaFile, draft: Draft): void {
  const { value } = file
  if (typeof value !== 'boolean' && (typeof value !== 'object' || value === null || Array.isArray(value)))
    throw file.errorAt(
      '',
      (found) => `Unexpected \`${found.slice(0, 60)}\`, expected a JSON Schema: an object, \`true\` or \`false\``,
    )
  const ajv = openAjv(draft, {})
  if (ajv.validateSchema(withAbsoluteId(value, 'urn:schema') as object) === true) return
  const deepest = [...(ajv.errors ?? [])].sort((a, b) => depthOf(b.instancePath) - depthOf(a.instancePath))[0]
  const { pointer, atKey, message } = describeViolation(deepest ?? { keyword: 'schema', instancePath: '', params: {} })
  throw file.errorAt(pointer, message, atKey)
}

function depthOf(pointer: string): number {
  return pointer.split('/').length
}

function assertCompiles(schema: Schema, loaded: ReadonlyMap<string, Loaded>): void {
  const files = [...loaded.values()]
  try {
    compileSchema(schema)
  } catch (error) {
    if (error instanceof MissingRefError) throw missingReference(error, files)
    if (error instanceof PatternError) throw wrongPattern(error, files)
    const [{ file }] = files as [Loaded]
    const { message } = error as Error
    throw file.errorAt('', () => `Unexpected schema, expected one that can be compiled (${message})`)
  }
}

function missingReference({ missingRef, missingSchema }: MissingRefError, files: readonly Loaded[]): SchemaError {
  for (const { file, uri } of files) {
    for (const reference of referencesOf(file.value, uri)) {
      if (reference.keyword !== '$id' && reference.uri !== null && sameUri(reference.uri, missingRef))
        return file.errorAt(reference.pointer, () => messageOf(reference, missingSchema, files))
    }
  }
  const [{ file }] = files as [Loaded]
  return file.errorAt('', () => `Unexpected reference to \`${missingRef}\`, expected one that leads somewhere`)
}

/** ajv writes a URI a little differently: without an empty fragment, less escaped. */
function sameUri(uri: string, other: string): boolean {
  return resolveUri(uri, 'file:')?.replace(/#$/, '') === resolveUri(other, 'file:')?.replace(/#$/, '')
}

function messageOf({ keyword, text }: Reference, missing: string, files: readonly Loaded[]): string {
  const found = `Unexpected \`${keyword}\` to \`${text}\``
  if (files.some(({ uri }) => uri === missing)) return `${found}, expected it to lead to a part of that schema`
  if (missing.startsWith('file:')) return `${found}, expected a file at \`${fileURLToPath(missing)}\``
  return `${found}, expected a schema beside this one: nothing is fetched from the network`
}

function wrongPattern({ pattern, message }: PatternError, files: readonly Loaded[]): SchemaError {
  for (const { file } of files) {
    const at = findPattern(file.value, pattern)
    if (at)
      return file.errorAt(
        at.pointer,
        () => `Unexpected \`${pattern}\`, expected a regular expression (${message})`,
        at.atKey,
      )
  }
  throw new TypeError(`Expected the pattern in one of the files, got \`${pattern}\` elsewhere`)
}
