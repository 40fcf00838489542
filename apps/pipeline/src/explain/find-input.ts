import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { outputPaths } from '@copydesk/export/output'
import {
  escapeName,
  formatOf,
  type Input,
  idOf,
  isArchive,
  listInputs,
  readDocument,
  readInput,
} from '@copydesk/ingest'
import { findIdCollisions } from '@copydesk/validate/documents'
import { distance } from 'fastest-levenshtein'
import { planInputs } from '../build/plan-inputs.ts'
import { corpusAround, isCorpus } from '../configuration/corpus-around.ts'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { findPlaces } from '../configuration/find-places.ts'
import { pluginFiles } from '../configuration/plugin-files.ts'
import { type ReadConfig, readConfig } from '../configuration/read-config.ts'
import { UsageError } from '../configuration/usage-error.ts'
import { withoutLinks } from '../configuration/without-links.ts'

export interface FoundInput {
  readonly input: Input
  /** Where it is; an absolute path. */
  readonly file: string
  /** Why its id can't be used, where another file has it too. */
  readonly collision: string | null
  readonly config: CorpusConfig
  readonly configFile: string | null
}

/** Where to look: in a corpus, or in a folder of raw files. */
export interface Where {
  readonly corpus?: string | undefined
  readonly input?: string | undefined
}

/**
 * Finds what a person names: a file, with the configuration of the corpus that it lies in, or the id or path of a document of a corpus, which may be a
 * member of an archive or a row of a table. A file in no corpus stands alone. Throws a `UsageError` where there is no such document.
 */
export async function findInput(target: string, where: Where): Promise<FoundInput> {
  const named = statSync(target, { throwIfNoEntry: false })?.isDirectory() === false ? withoutLinks(target) : null
  const places = placesOf(target, named, where)
  const { config, file: configFile }: ReadConfig = places ? await readConfig(places.raw) : { config: {}, file: null }
  const files = places
    ? await filesOf(
        places,
        configFile,
        pluginFiles(config, configFile).map((plugin) => plugin.file),
      )
    : []
  const path = named && places ? escapeName(Buffer.from(relative(places.input, named))) : target
  const file = files.find((one) => one.path === path) ?? (named ? alone(named) : files.find(({ id }) => id === target))
  const input = file ? await documentIn(file, config) : await documentNamed(target, files, config)
  return {
    input,
    file: named ?? join((places as Folders).input, input.path),
    collision: collisionOf(input, files),
    config,
    configFile,
  }
}

type Folders = Pick<ReturnType<typeof findPlaces>, 'raw' | 'input' | 'output'>

/** The corpus that is named, or that the file lies in, or the one of this folder; null where a file lies in none. */
function placesOf(target: string, file: string | null, { corpus, input }: Where): Folders | null {
  if (corpus !== undefined || input !== undefined) return findPlaces(corpus, { ...(input && { input }), dryRun: true })
  if (file !== null) return foldersAround(resolve(target))
  try {
    return findPlaces(undefined, { dryRun: true })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(
      `Expected a file or the id of a document, got \`${target}\`, and no corpus here (name one behind it, or --input)`,
    )
  }
}

/** The folders of the corpus that a file lies in. */
function foldersAround(file: string): Folders | null {
  const raw = corpusAround(dirname(file))
  if (raw === null) return null
  const input = realpathSync(raw)
  return { raw, input, output: join(isCorpus(raw) ? realpathSync(dirname(raw)) : input, 'dataset') }
}

async function filesOf(
  { input, output }: Folders,
  configuration: string | null,
  plugins: readonly string[],
): Promise<readonly Input[]> {
  const files: Input[] = []
  const options = { exclude: [...outputPaths(output), ...plugins], ...(configuration !== null && { configuration }) }
  for await (const file of listInputs(input, options)) files.push(file)
  return files
}

/** A file that lies in no corpus. */
function alone(file: string): Input {
  if (!statSync(file).isFile()) throw new UsageError(`Expected a file at \`${file}\`, got a device, pipe or socket`)
  const path = escapeName(Buffer.from(basename(file)))
  return { id: idOf(path), path, content: { file: Buffer.from(file) }, problem: null }
}

/** The document that a file is, or the only one that it holds. */
async function documentIn(file: Input, config: CorpusConfig): Promise<Input> {
  const found: Input[] = []
  for await (const input of planInputs([file], { config, limit: 2 })) found.push(input)
  const [first, second] = found
  if (first && !second) return first
  throw new UsageError(
    `Expected one document, got \`${file.path}\`, which holds several${first ? `; name one, such as \`${first.id}\`` : ''}`,
  )
}

/** The member or row with that id or path. */
async function documentNamed(name: string, files: readonly Input[], config: CorpusConfig): Promise<Input> {
  const containers = files.filter(({ id, path }) => [id, path].some((start) => name.startsWith(`${start}/`)))
  const ids: string[] = files.map(({ id }) => id)
  for await (const input of planInputs(containers, { config })) {
    if (input.id === name || (input.path === name && !isRow(input))) return input
    ids.push(input.id)
  }
  if (config.columns?.id !== undefined) {
    for await (const input of planInputs(files.filter(holdsRows), { config })) {
      if ((await idInRow(input, config)) === name) return input
    }
  }
  const near = nearestTo(name, ids)
  const hint = near.length === 0 ? '' : `; near it are ${near.map((id) => `\`${id}\``).join(', ')}`
  throw new UsageError(`Expected a file or the id of a document, got \`${name}\`${hint}`)
}

function isRow({ content }: Input): boolean {
  return content !== null && 'row' in content
}

function holdsRows({ path }: Input): boolean {
  const format = formatOf(path)
  return isArchive(format) || (format.kind !== 'text' && format.kind !== 'markdown')
}

/** The id that a column gives a row. */
async function idInRow(input: Input, { columns = {}, metadata = {} }: CorpusConfig): Promise<string | undefined> {
  const { id, path, content, encoding } = input
  const read = content && 'row' in content ? await readInput(input) : { problem: null }
  if (!('bytes' in read) || !content || !('row' in content)) return undefined
  return readDocument(read.bytes, { id, path, row: content.row, encoding }, { columns, metadata }).data.raw?.id
}

/** Files alone are compared; whether a member or a row has the same id, a build finds. */
function collisionOf({ path }: Input, files: readonly Input[]): string | null {
  const documents = files.filter((file) => file.problem?.outcome !== 'filtered' && !holdsRows(file))
  return findIdCollisions(documents).find((collision) => collision.path === path)?.message ?? null
}

/** Ids that end as the name does, then those that differ from it least. */
function nearestTo(name: string, ids: readonly string[]): readonly string[] {
  const ranked = ids.flatMap((id) => {
    const isEnding = id.endsWith(`/${name}`) || basename(id) === basename(name)
    const away = isEnding ? 0 : Math.min(distance(name, id), distance(basename(name), basename(id)))
    return away <= Math.max(2, name.length / 3) ? [{ id, away }] : []
  })
  return ranked
    .sort((a, b) => a.away - b.away)
    .slice(0, NEAR)
    .map(({ id }) => id)
}

/** How many ids are suggested. */
const NEAR = 3
