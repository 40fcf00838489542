import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { outputPaths } from '@copydesk/export'
import { escapeName, idOf } from '@copydesk/ingest'
import { distance } from 'fastest-levenshtein'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { findPlaces } from './find-places.ts'
import { planInputs } from './plan-inputs.ts'
import type { PlannedInput } from './process-input.ts'
import { readConfig } from './read-config.ts'
import { UsageError } from './usage-error.ts'

export interface FoundInput {
  /** Where it is; an absolute path. */
  readonly file: string
  readonly input: PlannedInput
  readonly config: CorpusConfig
}

/** Where to look: in a corpus, or in a folder of raw files. */
export interface Where {
  readonly corpus?: string | undefined
  readonly input?: string | undefined
}

/**
 * Finds what a person names: a file, with the configuration of the corpus that it lies in, or the id or path of an input of a corpus. A file in no
 * corpus stands alone. Throws a `UsageError` where there is no such thing.
 */
export async function findInput(target: string, where: Where): Promise<FoundInput> {
  const file = statSync(target, { throwIfNoEntry: false })?.isDirectory() === false ? placeOf(target) : null
  const places = placesOf(target, file, where)
  if (places === null) return { file: file as string, input: alone(file as string), config: {} }
  const { config, file: configFile } = readConfig(places.raw)
  const configuration = configFile === null ? {} : { configuration: configFile }
  const inputs = await planInputs(places.input, { exclude: outputPaths(places.output), ...configuration })
  if (file === null) {
    const input = inputNamed(target, inputs)
    return { file: join(places.input, input.path), input, config }
  }
  const path = escapeName(Buffer.from(relative(places.input, file)))
  return { file, input: inputs.find((input) => input.path === path) ?? alone(file), config }
}

/** The path of a file without the links that lead to it, for it may be a link itself. */
function placeOf(target: string): string {
  return join(realpathSync(dirname(resolve(target))), basename(target))
}

type Folders = Pick<ReturnType<typeof findPlaces>, 'raw' | 'input' | 'output'>

/** The corpus that is named, or that the file lies in, or the one of this folder; null where a file lies in none. */
function placesOf(target: string, file: string | null, { corpus, input }: Where): Folders | null {
  if (corpus !== undefined || input !== undefined) return findPlaces(corpus, { ...(input && { input }), dryRun: true })
  if (file !== null) return corpusAround(file)
  try {
    return findPlaces(undefined, { dryRun: true })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(
      `Expected a file or the id of a document, got \`${target}\`, and no corpus here (name one behind it, or --input)`,
    )
  }
}

/** The corpus of the nearest `corpus.yaml` above a file: its raw files are in `raw` beside it, or around it. */
function corpusAround(file: string): Folders | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'corpus.yaml'))) {
      const raw = file.startsWith(join(folder, 'raw') + sep) ? join(folder, 'raw') : folder
      return { raw, input: raw, output: join(folder, 'dataset') }
    }
    if (folder === dirname(folder)) return null
  }
}

/** A file that lies in no corpus. */
function alone(file: string): PlannedInput {
  const path = escapeName(Buffer.from(basename(file)))
  return { id: idOf(path), path, file: Buffer.from(file), problem: null, collision: null }
}

function inputNamed(name: string, inputs: readonly PlannedInput[]): PlannedInput {
  const input = inputs.find(({ id, path }) => id === name || path === name)
  if (input) return input
  const near = nearestTo(
    name,
    inputs.map(({ id }) => id),
  )
  const hint = near.length === 0 ? '' : `; near it are ${near.map((id) => `\`${id}\``).join(', ')}`
  throw new UsageError(`Expected a file or one of ${inputs.length} ids, got \`${name}\`${hint}`)
}

/** Ids that end as the name does, then those that differ from it least. */
function nearestTo(name: string, ids: readonly string[]): readonly string[] {
  const ranked = ids.flatMap((id) => {
    const ending = id.endsWith(`/${name}`) || basename(id) === basename(name)
    const away = ending ? 0 : Math.min(distance(name, id), distance(basename(name), basename(id)))
    return away <= Math.max(2, name.length / 3) ? [{ id, away }] : []
  })
  return ranked
    .sort((a, b) => a.away - b.away)
    .slice(0, NEAR)
    .map(({ id }) => id)
}

/** How many ids are suggested. */
const NEAR = 3
