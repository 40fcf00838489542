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
  /** Whether one of them holds other inputs. */
  readonly hasContainers: boolean
  add(file: ListedFile): void
  /** The SHA-256 of all that tells these files from others, in their order; null where one of them has no stamp. */
  digest(): string | null
  [Symbol.iterator](): Iterator<ListedFile & SignedInput>
}

/** Opens a list of files below `root`, a path without links. */
export function openFileList(root: string): FileList {
  const folder = Buffer.from(root.endsWith('/') ? root : `${root}/`)
  const full: Buffer[] = []
  let lines: string[] = []
  let length = 0
  let hasContainers = false
  let hasStamps = true
  return {
    get length() {
      return length
    },
    get hasContainers() {
      return hasContainers
    },
    add({ path, problem, stamp }) {
      length++
      hasContainers ||= isContainer({ path })
      hasStamps &&= stamp !== null
      lines.push(JSON.stringify([path, stamp, problem] satisfies Line))
      if (lines.length < LINES) return
      full.push(Buffer.from(lines.join('\n')))
      lines = []
    },
    digest() {
      if (!hasStamps) return null
      const hash = createHash('sha256')
      for (const part of full) hash.update(part).update('\n')
      return hash.update(lines.join('\n')).digest('hex')
    },
    *[Symbol.iterator]() {
      for (const part of full) for (const line of part.toString().split('\n')) yield fileOf(folder, line)
      for (const line of lines) yield fileOf(folder, line)
    },
  }
}

type Line = readonly [path: string, stamp: string | null, problem: Input['problem']]

const LINES = 1024

function fileOf(folder: Buffer, line: string): ListedFile & SignedInput {
  const [path, stamp, problem] = JSON.parse(line) as Line
  const content = problem ? null : { file: Buffer.concat([folder, unescapeName(path)]) }
  const signature = stamp === null ? null : cacheKey(line).toString('hex')
  return { id: idOf(path), path, content, problem, stamp, signature }
}
