import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { escapeName, unescapeName } from '@copydesk/ingest'
import picomatch from 'picomatch'
import { corpusAround, isCorpus } from '../configuration/corpus-around.ts'
import { defaultCorpus } from '../configuration/default-corpus.ts'
import { UsageError } from '../configuration/usage-error.ts'
import { withoutLinks } from '../configuration/without-links.ts'

/** The files of one folder that are meant. */
export interface Selection {
  /** The folder that ids and paths are below: the raw files of a corpus, else what was named. Absolute, without links. */
  readonly root: string
  /** `corpus` where the folder is that of a corpus, `folder` where it is some other, `file` where single files outside any corpus are meant. */
  readonly kind: 'corpus' | 'folder' | 'file'
  /** Files by their escaped paths below the root. */
  readonly paths: ReadonlySet<string>
  /** Folders and globs. */
  readonly patterns: readonly Pattern[]
}

/** Many files of a selection. */
interface Pattern {
  /** What the caller called them. */
  readonly name: string
  /** Says of a file by its escaped path below the root whether it is meant. */
  readonly matches: (path: string) => boolean
}

/**
 * Finds what files, folders and globs mean, one selection for each folder of raw files; without any, the default corpus as a whole. A file
 * belongs to the corpus around it. Throws a `UsageError` where there is nothing.
 */
export function selectFiles(names: readonly string[]): readonly Selection[] {
  const byRoot = new Map<string, Selection & { readonly paths: Set<string>; readonly patterns: Pattern[] }>()
  for (const selection of names.length === 0 ? [wholeCorpus()] : names.map(selectionOf)) {
    const key = JSON.stringify([selection.root, selection.kind])
    const gathered = byRoot.get(key) ?? { ...selection, paths: new Set(), patterns: [] }
    for (const path of selection.paths) gathered.paths.add(path)
    gathered.patterns.push(...selection.patterns)
    byRoot.set(key, gathered)
  }
  return [...byRoot.values()]
}

/** What a file is called in its corpus (or folder), whether it is there or not. */
export function locateFile(name: string): Pick<Selection, 'root' | 'kind'> & { readonly path: string } {
  const file = withoutLinks(name)
  const corpus = corpusAround(dirname(file))
  const root = corpus ?? dirname(file)
  return { root, kind: corpus === null ? 'file' : 'corpus', path: pathBelow(root, file) }
}

function wholeCorpus(): Selection {
  const raw = join(defaultCorpus(), 'raw')
  if (!existsSync(raw))
    throw new UsageError(`Expected a folder of raw files at \`${raw}\`, got nothing (name files or folders to check)`)
  return { root: realpathSync(raw), kind: 'corpus', paths: NONE, patterns: [{ name: raw, matches: () => true }] }
}

const NONE: ReadonlySet<string> = new Set()

function selectionOf(name: string): Selection {
  const found = statSync(name, { throwIfNoEntry: false })
  if (found?.isDirectory()) return selectFolder(name, name)
  if (!found && picomatch.scan(name).isGlob) return selectGlob(name)
  if (!found) throw new UsageError(`Expected a file, a folder or a glob, got nothing at \`${name}\``)
  const { path, ...place } = locateFile(name)
  return { ...place, paths: new Set([path]), patterns: [] }
}

/** What is in a folder; of that, what its name below the folder says. */
function selectFolder(at: string, name: string, isMeant: (below: string) => boolean = () => true): Selection {
  const folder = realpathSync(at)
  const raw = join(folder, 'raw')
  const corpus = isCorpus(raw) ? realpathSync(raw) : corpusAround(folder)
  const root = corpus ?? folder
  const fromFolder = (path: string) => slashed(relative(folder, join(root, String(unescapeName(path)))))
  const matches = (path: string) => {
    const below = fromFolder(path)
    return !below.startsWith('../') && isMeant(below)
  }
  return { root, kind: corpus === null ? 'folder' : 'corpus', paths: NONE, patterns: [{ name, matches }] }
}

function selectGlob(name: string): Selection {
  const { base, glob } = picomatch.scan(name)
  const folder = base === '' ? '.' : base
  if (!existsSync(folder)) throw new UsageError(`Expected a folder at \`${folder}\` for \`${name}\`, got nothing`)
  return selectFolder(folder, name, picomatch(glob))
}

function pathBelow(root: string, file: string): string {
  return escapeName(Buffer.from(slashed(relative(root, file))))
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
