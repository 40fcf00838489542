import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { escapeName, type Input, idOf, listInputs } from '@copydesk/ingest'
import { DUPLICATE_EXACT, type RepeatOptions, setRule } from '@copydesk/validate/documents'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { leavesOut } from '../configuration/leaves-out.ts'
import { pluginFiles } from '../configuration/plugin-files.ts'
import { readConfig } from '../configuration/read-config.ts'
import { UsageError } from '../configuration/usage-error.ts'
import { changedFiles } from './changed-files.ts'
import { type Lock, readLock } from './lock-file.ts'
import type { Selection } from './select-files.ts'

/** What is to be checked in one folder, and what it is compared with. */
export interface CheckPlan {
  readonly root: string
  readonly config: CorpusConfig
  readonly configFile: string | null
  /** Whether every file of a corpus is to be checked. */
  readonly isWhole: boolean
  readonly files: readonly Input[]
  readonly others: RepeatOptions
  /** What can't be looked at, one line each. */
  readonly notices: readonly string[]
}

export interface PlanCheckOptions {
  readonly since?: string | undefined
  /** Paths that are no inputs. */
  readonly exclude: readonly string[]
  /** The path, below the root, of a document that comes from elsewhere. */
  readonly document?: string | undefined
}

/** Lists the files around what is selected, takes those that are meant, and looks up what the last build knew of the others. */
export async function planCheck(
  { root, kind, paths, patterns }: Selection,
  { since, exclude, document }: PlanCheckOptions,
): Promise<CheckPlan> {
  const { config, file } = await readConfig(root)
  const listed =
    kind === 'file'
      ? await filesIn(root)
      : await filesBelow(root, [...exclude, ...pluginFiles(config, file).map((plugin) => plugin.file)], file)
  const meant = listed.filter(({ path }) => paths.has(path) || patterns.some(({ matches }) => matches(path)))
  assertFound(paths, patterns, meant)
  const changed = since === undefined ? null : changedFiles(root, since)
  const changedPaths = changed && new Set(changed.paths.map(escapeName))
  const files = changedPaths ? meant.filter(({ path }) => changedPaths.has(path)) : meant
  const given = document === undefined ? [] : [{ id: idOf(document), path: document }]
  const isLeftOut = leavesOut(config)
  const here = (kind === 'file' ? files : listed).filter(
    ({ path, problem }) => problem?.outcome !== 'filtered' && isLeftOut(path) === null,
  )
  const { lock, notices } = kind === 'corpus' ? lockBeside(root) : { lock: null, notices: [NO_CORPUS] }
  return {
    root,
    config,
    configFile: file,
    isWhole: kind === 'corpus' && document === undefined && files.length === listed.length,
    files,
    others: {
      files: [...here.filter(({ path }) => path !== document), ...given],
      known: lock ? textsOfOthers(lock, [...files, ...given], listed) : [],
      isKnown: (path) => Object.hasOwn(lock?.inputs ?? {}, path),
      severity: setRule({ severity: 'warning' }, config.rules?.[DUPLICATE_EXACT]).severity,
    },
    notices: [...(changed?.notices ?? []), ...notices],
  }
}

function assertFound(paths: Selection['paths'], patterns: Selection['patterns'], files: readonly Input[]): void {
  const found = new Set(files.map(({ path }) => path))
  const idle = patterns.find(({ matches }) => !files.some(({ path }) => matches(path)))
  const name = [...paths].find((path) => !found.has(path)) ?? idle?.name
  if (name !== undefined) throw new UsageError(`Expected files in \`${name}\`, got none`)
}

async function filesBelow(root: string, exclude: readonly string[], configuration: string | null): Promise<Input[]> {
  const inputs: Input[] = []
  for await (const input of listInputs(root, { exclude, ...(configuration && { configuration }) })) inputs.push(input)
  return inputs
}

/** The files of a folder without what is in its folders, for files that were named and belong to no corpus. */
async function filesIn(root: string): Promise<Input[]> {
  const names = await readdir(root, { encoding: 'buffer' })
  const files = names.map(async (name): Promise<Input[]> => {
    const file = Buffer.concat([Buffer.from(`${root}/`), name])
    const path = escapeName(name)
    const found = await stat(file).catch(() => null)
    return found?.isFile() ? [{ id: idOf(path), path, content: { file }, problem: null }] : []
  })
  return (await Promise.all(files)).flat()
}

const NO_CORPUS = 'Ids and texts were compared among the files named alone, for no corpus is around them'

function lockBeside(root: string): { readonly lock: Lock | null; readonly notices: readonly string[] } {
  const file = join(dirname(root), 'dataset.lock.json')
  const without = (why: string) => ({
    lock: null,
    notices: [`Texts were not compared with those of the dataset, for ${why}`],
  })
  if (basename(root) !== 'raw') return without(`no dataset.lock.json belongs to \`${basename(root)}\``)
  try {
    const lock = readLock(file)
    if (lock === null)
      return without(`there is no ${basename(file)} beside the raw files; \`copydesk build\` writes it`)
    return lock.texts
      ? { lock, notices: [] }
      : without(`${basename(file)} knows no texts; \`copydesk build\` writes it anew`)
  } catch (error) {
    return without((error as Error).message)
  }
}

/** The documents of the last build that are neither checked now nor gone. A row or member goes with its file. */
function textsOfOthers(
  { inputs, texts = {} }: Lock,
  selected: readonly { readonly path: string }[],
  files: readonly Input[],
): readonly (readonly [id: string, text: string])[] {
  const listed = new Set(files.map(({ path }) => path))
  const gone = Object.keys(inputs).filter((path) => !isIn(listed, path))
  const passed = new Set([...gone, ...selected.map(({ path }) => path)].map(idOf))
  return Object.entries(texts).filter(([id]) => !isIn(passed, id))
}

/** Says whether a path or a folder above it is among others. */
function isIn(others: ReadonlySet<string>, path: string): boolean {
  if (others.has(path)) return true
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    if (others.has(path.slice(0, at))) return true
  }
  return false
}
