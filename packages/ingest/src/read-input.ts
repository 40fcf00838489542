import { createGunzip } from 'node:zlib'
import { inflate } from './archive/inflate.ts'
import { collectBytes } from './collect-bytes.ts'
import { formatOf } from './format-of.ts'
import type { Content, Input } from './input.ts'
import type { InputProblem } from './input-problem.ts'
import { problemOf } from './problem-of.ts'
import { readWhole } from './read-whole.ts'

/** The bytes of an input, or why there are none. */
export type ReadInput = { readonly bytes: Buffer } | { readonly problem: InputProblem }

/** Reads an input whole, and unpacks what is in gzip. What can't be read is a problem, not an error: the run goes on. */
export async function readInput({
  path,
  content,
  problem,
}: Pick<Input, 'path' | 'content' | 'problem'>): Promise<ReadInput> {
  if (problem || !content) return { problem: problem as InputProblem }
  try {
    const bytes = 'file' in content ? readWhole(content.file) : asBuffer(content.bytes)
    const packed = formatOf(path).gzip && !isRow(content)
    return { bytes: packed ? asBuffer(await collectBytes(inflate([bytes], createGunzip()))) : bytes }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

function isRow(content: Content): boolean {
  return 'row' in content && content.row !== undefined
}

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}
