import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { escapeName } from './escape-name.ts'
import { idOf } from './id-of.ts'
import type { Input } from './input.ts'
import { HIDDEN, type InputProblem } from './input-problem.ts'
import { unreadable } from './unreadable.ts'

export interface ListOptions {
  /** Paths that are not inputs at all, such as the output folder when it lies inside the input folder. */
  readonly exclude?: readonly string[]
  /** A file that is left out, counted as filtered: the configuration, when it lies inside the input folder. */
  readonly configuration?: string
}

/**
 * Walks a folder and yields all that lies in it, in the order of the paths' bytes. Folders are not inputs; everything else is one, so that
 * nothing is lost in silence. Hidden files (and hidden folders, as a whole) are named and left out; links are followed to files inside the folder.
 *
 * Throws where `folder` itself can't be read.
 */
export async function* listInputs(
  folder: string,
  { exclude = [], configuration }: ListOptions = {},
): AsyncIterable<Input> {
  const root = await realpath(folder)
  const excluded = new Set(await Promise.all(exclude.map(withoutLinks)))
  const left = configuration && (await withoutLinks(configuration))
  const directory = Buffer.from(root.endsWith('/') ? root : `${root}/`)
  yield* walk(await readFolder(directory), directory)

  async function* walk(entries: readonly Dirent<Buffer>[], folder: Buffer): AsyncIterable<Input> {
    for (const entry of entries) {
      const file = Buffer.concat([folder, entry.name])
      const path = file.subarray(directory.length)
      const name = file.toString()
      if (excluded.has(name)) continue
      if (entry.name[0] === DOT) yield unread(path, HIDDEN)
      else if (name === left) yield unread(path, CONFIGURATION)
      else if (entry.isDirectory()) yield* walkFolder(file, path)
      else if (entry.isFile()) yield readable(file, path)
      else if (entry.isSymbolicLink()) yield await followLink(file, path)
      else yield unread(path, SPECIAL)
    }
  }

  async function* walkFolder(folder: Buffer, path: Buffer): AsyncIterable<Input> {
    const entries = await readFolder(folder).catch((error) => unreadable(error, 'folder'))
    if ('rule' in entries) yield unread(path, entries)
    else yield* walk(entries, Buffer.concat([folder, SLASH]))
  }

  async function followLink(file: Buffer, path: Buffer): Promise<Input> {
    const target = await realpath(file).catch(() => undefined)
    if (target === undefined) return unread(path, DANGLING)
    if (!`${target}/`.startsWith(directory.toString())) return unread(path, OUTSIDE)
    const kind = await stat(file).catch(() => lstat(file))
    if (kind.isDirectory()) return unread(path, TO_FOLDER)
    return kind.isFile() ? readable(file, path) : unread(path, SPECIAL)
  }
}

/** A path as the walk meets it: links in the way to it are resolved, its own is not. */
async function withoutLinks(path: string): Promise<string> {
  const folder = dirname(resolve(path))
  return resolve(await realpath(folder).catch(() => folder), basename(path))
}

/** The entries of a folder in the order in which the paths below it sort: a folder that is entered counts as its name and a slash. */
async function readFolder(directory: Buffer): Promise<Dirent<Buffer>[]> {
  const entries = await readdir(directory, { withFileTypes: true, encoding: 'buffer' })
  const keyed = entries.map((entry) => ({
    entry,
    key: entry.isDirectory() && entry.name[0] !== DOT ? Buffer.concat([entry.name, SLASH]) : entry.name,
  }))
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ entry }) => entry)
}

function readable(file: Buffer, path: Buffer): Input {
  const escaped = escapeName(path)
  return { id: idOf(escaped), path: escaped, content: { file }, problem: null }
}

function unread(path: Buffer, problem: InputProblem): Input {
  const escaped = escapeName(path)
  return { id: idOf(escaped), path: escaped, content: null, problem }
}

const SLASH = Buffer.from('/')
const DOT = 0x2e

const CONFIGURATION: InputProblem = {
  rule: 'file-configuration',
  message: 'The configuration is not a document',
  outcome: 'filtered',
}
const SPECIAL: InputProblem = {
  rule: 'file-special',
  message: 'Unexpected device, pipe or socket, expected a file',
  outcome: 'rejected',
}
const DANGLING: InputProblem = {
  rule: 'link-dangling',
  message: 'Unexpected link to nothing, expected a link to a file',
  outcome: 'rejected',
}
const OUTSIDE: InputProblem = {
  rule: 'link-outside',
  message: 'Unexpected link out of the corpus, expected a file inside it',
  outcome: 'rejected',
}
const TO_FOLDER: InputProblem = {
  rule: 'link-to-folder',
  message: 'Unexpected link to a folder, expected a file (its files are read where they lie)',
  outcome: 'rejected',
}
