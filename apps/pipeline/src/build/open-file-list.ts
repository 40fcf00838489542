import { createHash } from 'node:crypto'
import { cacheKey } from '@copydesk/engine'
import { type Input, idOf, unescapeName } from '@copydesk/ingest/listing'
import { isContainer } from '../document/is-container.ts'

/** A file as it is listed: see `stampOf`. */
interface ListedFile extends Pick<Input, 'path' | 'problem'> {
  readonly stamp: string | null
}

/** A file with its signature, 32 hexadecimal digits of its path, its stamp and why it is not read; null where it has no stamp. */
export type SignedInput = Input & { readonly signature?: string | null }

/** A list of files that costs about as much memory as their paths. */
export interface FileList {
  readonly length: number
  add(file: ListedFile): void
  /** A list of those whose signature is not known, and of those that have none. */
  without(isKnown: (signature: string) => boolean): FileList
  /** Whether one of them holds other inputs. */
  hasContainers(): boolean
  /** The SHA-256 of all that tells these files from others, in their order; null where one of them has no stamp. */
  digest(): string | null
  [Symbol.iterator](): Iterator<ListedFile & SignedInput>
}

/** Opens a list of files below `root`, a path without links. */
export function openFileList(root: string): FileList {
  return listOf(Buffer.from(root.endsWith('/') ? root : `${root}/`), [])
}

/** A file is one line, which is read when it is wanted. */
function listOf(folder: Buffer, from: Iterable<string>): FileList {
  const full: Buffer[] = []
  let last: string[] = []
  let length = 0
  const push = (line: string): void => {
    length++
    last.push(line)
    if (last.length < LINES) return
    full.push(Buffer.from(last.join('\n')))
    last = []
  }
  function* lines(): Generator<string, void, undefined> {
    for (const part of full) yield* part.toString().split('\n')
    yield* last
  }
  for (const line of from) push(line)
  return {
    get length() {
      return length
    },
    add: ({ path, problem, stamp }) => push(JSON.stringify([stamp, path, problem] satisfies Line)),
    without: (isKnown) =>
      listOf(
        folder,
        filter(lines(), (line) => !hasStamp(line) || !isKnown(signatureOf(line))),
      ),
    hasContainers() {
      for (const line of lines()) if (isContainer({ path: read(line)[1] })) return true
      return false
    },
    digest() {
      const hash = createHash('sha256')
      for (const line of lines()) {
        if (!hasStamp(line)) return null
        hash.update(`${line}\n`)
      }
      return hash.digest('hex')
    },
    *[Symbol.iterator]() {
      for (const line of lines()) yield fileOf(folder, line)
    },
  }
}

type Line = readonly [stamp: string | null, path: string, problem: Input['problem']]

const LINES = 1024

function read(line: string): Line {
  return JSON.parse(line) as Line
}

function hasStamp(line: string): boolean {
  return !line.startsWith('[null')
}

function signatureOf(line: string): string {
  return cacheKey(line).toString('hex')
}

function fileOf(folder: Buffer, line: string): ListedFile & SignedInput {
  const [stamp, path, problem] = read(line)
  const content = problem ? null : { file: Buffer.concat([folder, unescapeName(path)]) }
  return { id: idOf(path), path, content, problem, stamp, signature: stamp === null ? null : signatureOf(line) }
}

function* filter<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<Item, void, undefined> {
  for (const item of items) if (isWanted(item)) yield item
}
