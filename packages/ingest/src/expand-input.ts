import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { inflate } from './archive/inflate.ts'
import type { Member } from './archive/member.ts'
import { readTar } from './archive/read-tar.ts'
import { readZip } from './archive/read-zip.ts'
import { collectBytes } from './collect-bytes.ts'
import { ContainerError } from './container-error.ts'
import { escapeName } from './escape-name.ts'
import { type Format, formatOf } from './format-of.ts'
import { idOf } from './id-of.ts'
import type { Input } from './input.ts'
import { HIDDEN, type InputProblem, isHidden } from './input-problem.ts'
import { isArchive } from './is-archive.ts'
import { problemOf } from './problem-of.ts'
import { readRows } from './rows/read-rows.ts'
import { MAX_ROW } from './rows/split-rows.ts'

export interface ExpandOptions {
  /** Paths that are passed over, as if nothing were there; asked before bytes are read. */
  readonly skips?: (path: string) => boolean
  /** Says why an input of this path is left out, or null; asked before bytes are read. */
  readonly leavesOut?: (path: string) => InputProblem | null
  /** Knows the encoding of a file or member; null where it is to be found. */
  readonly encodingOf?: (path: string) => string | null
  /** The columns that may hold the text of a row; without it, the usual ones. */
  readonly textColumn?: string | readonly string[] | undefined
}

/**
 * The inputs that stand in a file: the members of an archive, the rows of a table (also of one in an archive), in their order; where it is neither, the file
 * itself. Containers are read as streams, once, and never unpacked to a disk. What is wrong with one as a whole is one more input, after all that could be read.
 */
export async function* expandInput(
  input: Input,
  { skips = () => false, leavesOut = () => null, encodingOf = () => null, textColumn }: ExpandOptions = {},
): AsyncGenerator<Input, void, undefined> {
  const options = { skips, leavesOut, encodingOf, textColumn }
  const format = formatOf(input.path)
  if (!isArchive(format) && skips(input.path)) return
  const problem = input.problem ?? leavesOut(input.path)
  if (problem || !input.content || !('file' in input.content)) {
    yield { ...input, problem, content: problem ? null : input.content }
    return
  }
  const { file } = input.content
  const chunks = () => unpack(createReadStream(file, { highWaterMark: CHUNK }), format)
  if (format.kind === 'zip' && !format.gzip) yield* guard(input, membersOf(input, readZip(file), options))
  else if (format.kind === 'tar') yield* guard(input, membersOf(input, readTar(chunks()), options))
  else if (isArchive(format)) yield { ...input, content: null, problem: NESTED }
  else if (isTable(format)) yield* guard(input, rowsOf(input, chunks(), format, options))
  else yield { ...input, encoding: encodingOf(input.path) }
}

/** Bytes that are read from a file at a time. */
const CHUNK = 2 ** 18

type Options = Required<Omit<ExpandOptions, 'textColumn'>> & { readonly textColumn: ExpandOptions['textColumn'] }

type TableFormat = Format & { readonly kind: 'jsonl' | 'csv' | 'tsv' }

function isTable(format: Format): format is TableFormat {
  return format.kind === 'jsonl' || format.kind === 'csv' || format.kind === 'tsv'
}

function unpack(chunks: AsyncIterable<Uint8Array>, { gzip }: Format): AsyncIterable<Uint8Array> {
  return gzip ? inflate(chunks, createGunzip()) : chunks
}

/** Turns a fault that ends a container into an input with the problem. */
async function* guard(container: Input, inputs: AsyncIterable<Input>): AsyncGenerator<Input, void, undefined> {
  try {
    yield* inputs
  } catch (error) {
    yield { ...container, content: null, problem: problemOf(error) }
  }
}

async function* membersOf(
  archive: Input,
  members: AsyncIterable<Member>,
  options: Options,
): AsyncGenerator<Input, void, undefined> {
  let count = 0
  for await (const member of members) {
    count++
    yield* memberOf(archive, member, options)
  }
  if (count === 0) throw new ContainerError('container-empty', 'Unexpected empty archive, expected at least one member')
}

async function* memberOf(archive: Input, member: Member, options: Options): AsyncGenerator<Input, void, undefined> {
  const name = escapeName(member.name)
  const path = `${archive.path}/${name}`
  if (options.skips(path)) return
  const format = formatOf(path)
  const input: Input = {
    id: `${archive.id}/${idOf(name)}`,
    path,
    content: null,
    problem: member.problem ?? (isHidden(member.name) ? HIDDEN : options.leavesOut(path)),
  }
  if (input.problem) yield input
  else if (isArchive(format)) yield { ...input, problem: NESTED }
  else if (isTable(format)) yield* guard(input, rowsOf(input, unpack(member.read(), format), format, options))
  else yield* guard(input, wholeOf(input, member, options))
}

const NESTED: InputProblem = {
  rule: 'archive-nested',
  message: 'Unexpected archive in an archive, expected a document or a table',
  outcome: 'rejected',
}

async function* wholeOf(input: Input, member: Member, { encodingOf }: Options): AsyncGenerator<Input, void, undefined> {
  const bytes = await collectBytes(member.read())
  yield { ...input, content: { bytes }, encoding: encodingOf(input.path) }
}

async function* rowsOf(
  { id, path }: Input,
  chunks: AsyncIterable<Uint8Array>,
  { kind }: TableFormat,
  { encodingOf, textColumn }: Options,
): AsyncGenerator<Input, void, undefined> {
  let count = 0
  for await (const { bytes, row, encoding } of readRows(chunks, { kind, encoding: encodingOf(path), textColumn })) {
    count++
    const input = { id: `${id}/${String(count).padStart(6, '0')}`, path, encoding }
    if (bytes) yield { ...input, content: { bytes: new Uint8Array(bytes), row }, problem: null }
    else yield { ...input, content: null, problem: { ...TOO_LONG, at: row } }
  }
  if (count === 0) throw new ContainerError('container-empty', 'Unexpected table without rows, expected at least one')
}

const TOO_LONG: InputProblem = {
  rule: 'file-size',
  message: `Unexpected row of more than ${MAX_ROW} bytes, expected a document`,
  outcome: 'rejected',
}
