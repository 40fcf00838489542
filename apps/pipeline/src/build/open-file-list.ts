import { type Input, idOf, unescapeName } from '@copydesk/ingest/listing'
import { isContainer } from '../document/is-container.ts'

/** A file, and its signature (see `signatureOf`) where it has one. */
export type SignedInput = Input & { readonly signature?: string | null }

/** A list of files that costs about as much memory as their paths. */
export interface FileList {
  readonly length: number
  /** Whether one of them holds other inputs. */
  readonly hasContainers: boolean
  add(file: SignedInput): void
  [Symbol.iterator](): Iterator<SignedInput>
}

/** Opens a list of files below `root`, a path without links. */
export function openFileList(root: string): FileList {
  const folder = Buffer.from(root.endsWith('/') ? root : `${root}/`)
  const full: Buffer[] = []
  let lines: string[] = []
  let length = 0
  let hasContainers = false
  return {
    get length() {
      return length
    },
    get hasContainers() {
      return hasContainers
    },
    add({ path, problem, signature = null }) {
      length++
      hasContainers ||= isContainer({ path })
      lines.push(JSON.stringify([path, signature, problem] satisfies Line))
      if (lines.length < LINES) return
      full.push(Buffer.from(lines.join('\n')))
      lines = []
    },
    *[Symbol.iterator]() {
      for (const part of full) for (const line of part.toString().split('\n')) yield fileOf(folder, line)
      for (const line of lines) yield fileOf(folder, line)
    },
  }
}

type Line = readonly [path: string, signature: string | null, problem: Input['problem']]

const LINES = 1024

function fileOf(folder: Buffer, line: string): SignedInput {
  const [path, signature, problem] = JSON.parse(line) as Line
  const content = problem ? null : { file: Buffer.concat([folder, unescapeName(path)]) }
  return { id: idOf(path), path, content, problem, signature }
}
