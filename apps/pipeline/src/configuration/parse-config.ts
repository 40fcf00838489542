import { readFileSync } from 'node:fs'
import type { HeaderProfileError } from '@copydesk/normalise'
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { validateCorpus } from './corpus-validator.generated.ts'
import type { LoadedPlugins } from './load-plugins.ts'
import { PluginError } from './plugin-error.ts'
import { pluginFiles } from './plugin-files.ts'
import { UsageError } from './usage-error.ts'

/** Reads what stands in a `corpus.yaml`; rules, plugins and lexicons, which take a while to import, where it names them. Throws a `UsageError` with file, line and column for what is wrong in it. */
export async function parseConfig(file: string): Promise<CorpusConfig> {
  const text = readText(file)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const fail = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset)
    throw new UsageError(`${file}:${line}:${col}: ${message}`)
  }
  const replaced = text.indexOf('\ufffd')
  if (replaced !== -1) fail(replaced, 'Unexpected U+FFFD or bytes that are not UTF-8, expected text')
  const [fault] = document.errors
  if (fault) fail(fault.pos[0], `Unexpected YAML, expected a valid document (${fault.message})`)
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document))
        fail(alias.range?.[0] ?? 0, `Unexpected \`*${alias.source}\`, expected the name of an anchor before it`)
    },
  })
  const config = (document.toJS() ?? {}) as CorpusConfig
  if (!validateCorpus(config)) {
    const { instancePath, message, params } = decisive((validateCorpus as unknown as Validator).errors)
    const path = keysOf(instancePath)
    const unknown = params.additionalProperty
    if (unknown !== undefined)
      fail(offsetOfKey(document, [...path, unknown]), `Unexpected key \`${unknown}\`, expected one of ${namesAt(path)}`)
    const allowed = params.allowedValues ? ` (${params.allowedValues.join(', ')})` : ''
    fail(
      offsetOf(document, path),
      `Unexpected ${JSON.stringify(document.getIn(path) ?? null)} for \`${path.join('.') || 'the document'}\`, expected it to ${message.replace(/^must /, '')}${allowed}${exampleAt(path)}`,
    )
  }
  for (const path of DAYS) {
    const day = document.getIn(path)
    if (typeof day === 'string' && !isDay(day))
      fail(offsetOf(document, path), `Unexpected ${day} for \`${path.join('.')}\`, expected a day of the calendar`)
  }
  const plugins = await pluginsOf(config, file).catch((error) => {
    if (!(error instanceof PluginError)) throw error
    return fail(offsetOf(document, ['plugins', String(config.plugins?.indexOf(error.plugin))]), error.message)
  })
  if (config.rules || config.exceptions) {
    const { wrongRule } = await import('./wrong-rule.ts')
    const wrong = wrongRule(config, plugins)
    if (wrong) fail((wrong.atKey ? offsetOfKey : offsetOf)(document, wrong.path), wrong.message)
  }
  const wrong = await errorInHeader(config)
  if (wrong) fail(offsetOf(document, ['header', String(wrong.step)]), wrong.message)
  return config
}

/** Where a day stands; its form is in the schema. */
const DAYS = [['published'], ['collected'], ['dates', 'earliest'], ['dates', 'latest']]

/** Tells whether there is such a day: no 30 February. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

async function pluginsOf(config: CorpusConfig, file: string): Promise<LoadedPlugins | null> {
  const files = pluginFiles(config, file)
  if (files.length === 0) return null
  const { loadPlugins } = await import('./load-plugins.ts')
  return loadPlugins(files)
}

async function errorInHeader({ header }: CorpusConfig): Promise<HeaderProfileError | null> {
  if (!header) return null
  const { HeaderProfileError, headerProfile } = await import('@copydesk/normalise')
  try {
    headerProfile(header)
    return null
  } catch (error) {
    if (error instanceof HeaderProfileError) return error
    throw error
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(
      `${file}:1:1: Unexpected ${(error as NodeJS.ErrnoException).code}, expected a file that can be read`,
    )
  }
}

/** Of what each part of a union asks for, that which the value comes nearest to; else the first. */
function decisive(violations: readonly Violation[]): Violation {
  const [first] = violations as [Violation, ...Violation[]]
  const union = violations.find(
    ({ keyword, instancePath }) => keyword === 'anyOf' && first.instancePath.startsWith(instancePath),
  )
  if (union === undefined) return first
  const depth = ({ instancePath }: Violation) => keysOf(instancePath).length
  const [nearest] = violations
    .filter(
      ({ keyword, instancePath }) =>
        !['anyOf', 'type'].includes(keyword) && instancePath.startsWith(union.instancePath),
    )
    .sort((one, other) => depth(other) - depth(one))
  return nearest ?? first
}

interface Violation {
  readonly keyword: string
  readonly instancePath: string
  readonly message: string
  readonly params: { readonly additionalProperty?: string; readonly allowedValues?: readonly unknown[] }
}

interface Validator {
  readonly errors: readonly Violation[]
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The keys that the schema allows in a part of the configuration. */
function namesAt(path: readonly string[]): string {
  return Object.keys(schemaAt(path)?.properties ?? {})
    .map((key) => `\`${key}\``)
    .join(', ')
}

/** What a pattern alone does not tell: a value that it fits. */
function exampleAt(path: readonly string[]): string {
  const { pattern, examples: [example] = [] } = schemaAt(path) ?? {}
  return pattern !== undefined && example !== undefined ? `, such as \`${example}\`` : ''
}

/** The schema of a part of the configuration: of a union, that of the object. */
function schemaAt(path: readonly string[]): Schema | undefined {
  const root = JSON.parse(readFileSync(new URL('../../schema/corpus.schema.json', import.meta.url), 'utf8')) as Schema
  const resolved = ({ $ref, ...schema }: Schema): Schema => {
    const target = $ref === undefined ? schema : (root.$defs?.[$ref.slice('#/$defs/'.length)] ?? schema)
    const object = target.anyOf?.map(resolved).find(({ properties }) => properties !== undefined)
    return object ?? target
  }
  return path.reduce<Schema | undefined>((part, key) => {
    const inner = part?.properties?.[key] ?? (/^\d+$/.test(key) ? part?.items : undefined)
    return inner && resolved(inner)
  }, root)
}

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly pattern?: string
  readonly examples?: readonly unknown[]
}

function offsetOf(document: YamlDocument.Parsed, path: readonly string[]): number {
  const node = document.getIn(
    path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    true,
  )
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

function isNode(node: unknown): node is { range?: readonly number[] | null } {
  return typeof node === 'object' && node !== null
}

function offsetOfKey(document: YamlDocument.Parsed, path: readonly string[]): number {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1)) : undefined
  return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
}
