import type { Finding } from '@copydesk/document'
import type { Schema } from '../json-schema/schema.ts'
import type { Excerpt } from '../reporters/excerpt-at.ts'
import type { Block } from './block.ts'
import { type CheckedBlock, MOST_STOPPED, openBlockCheck } from './check-block.ts'
import { cutBlocks } from './cut-blocks.ts'
import { GzipError, openBytes } from './open-bytes.ts'
import type { RecordProblem } from './record-problem.ts'

export interface ValidateRecordsOptions {
  /** What `loadSchema` gives. */
  readonly schema: Schema
  /** What findings call the data; without it, the path of the file. */
  readonly path?: string
  /** `lines`: each line is a record (JSON Lines). `document`: the data are one JSON document. Without it, what the name says: `.json` is a document. */
  readonly kind?: 'lines' | 'document'
  /** Checks blocks in their order, as threads may; without it, `openBlockCheck(schema)` does, one after the other. */
  readonly check?: (blocks: AsyncIterable<Block>) => AsyncIterable<CheckedBlock>
  /** How many blocks `check` asks for at most before it gives what came of the first. If known, their memory is used again. */
  readonly blocksAhead?: number
}

/** A part of the data has been validated. */
export interface ValidatedPart {
  readonly records: number
  readonly found: readonly RecordFinding[]
}

/** A finding, and what a `Finding` has no room for. */
export interface RecordFinding {
  readonly finding: Finding
  /** The number of its record, from 1. */
  readonly record: number
  /** What is said of many records that have it: ``lack `author` ``. */
  readonly predicate: string
  /** The line that it stands in, or a part of it; null where there is no text. */
  readonly excerpt: Excerpt | null
}

/** A pattern of the schema takes so long, so often, that the data can't be validated with it. */
export class SlowPatternError extends Error {
  override readonly name = 'SlowPatternError'
}

/**
 * Validates JSON Lines, or one JSON document, against a JSON Schema. The data are a file or bytes as they come, in UTF-8, gzip or not; they are read in
 * parts, and what is found comes part by part, in order. What is wrong with the data is a finding. Throws what the system refuses, and a
 * `SlowPatternError`.
 */
export async function* validateRecords(
  source: string | AsyncIterable<Uint8Array>,
  {
    schema,
    path = typeof source === 'string' ? source : '<stdin>',
    kind = /\.json(?:\.gz)?$/i.test(path) ? 'document' : 'lines',
    check,
    blocksAhead = check ? Infinity : 1,
  }: ValidateRecordsOptions,
): AsyncIterable<ValidatedPart> {
  const { read, close } = await openBytes(source)
  const at: Reached = { records: 0, lines: 0, units: 0, bytes: 0, stopped: 0 }
  try {
    const blocks = cutBlocks(read, kind === 'document', blocksAhead)
    for await (const checked of check ? check(blocks) : inOrder(schema, blocks)) {
      yield { records: checked.records, found: checked.problems.map((problem) => findingOf(problem, path, kind, at)) }
      at.records += checked.records
      at.lines += checked.lines
      at.units += checked.units
      at.bytes += checked.bytes
      at.stopped += checked.stopped.length
      if (at.stopped >= MOST_STOPPED) throw slowPattern(checked.stopped)
    }
  } catch (error) {
    if (!(error instanceof GzipError)) throw error
    yield { records: 0, found: [findingOf(damaged(error), path, kind, at)] }
  } finally {
    await close()
  }
}

/** How far the data have been validated. */
interface Reached {
  records: number
  lines: number
  units: number
  bytes: number
  stopped: number
}

async function* inOrder(schema: Schema, blocks: AsyncIterable<Block>): AsyncIterable<CheckedBlock> {
  const check = openBlockCheck(schema)
  for await (const block of blocks) yield check(block)
}

function findingOf(
  { record: inBlock, rule, message, predicate, pointer, place, excerpt }: RecordProblem,
  path: string,
  kind: 'lines' | 'document',
  { records, lines, units, bytes }: Reached,
): RecordFinding {
  const record = records + inBlock
  const move = ({ line, column, offset, byte }: Finding['place']['start']) => ({
    line: line + lines,
    column,
    offset: offset + units,
    byte: byte + bytes,
  })
  const file = path.replace(/(?:\.(?:jsonl|ndjson|json))?(?:\.gz)?$/i, '')
  const finding: Finding = {
    id: kind === 'document' ? file : `${file}/${String(record).padStart(6, '0')}`,
    path,
    rule,
    severity: 'error',
    message,
    pointer,
    place: { start: move(place.start), end: move(place.end) },
    url: null,
  }
  return { finding, record, predicate, excerpt }
}

/** Compressed data end where they should not: after the last record that is whole. */
function damaged({ message }: GzipError): RecordProblem {
  const start = { line: 1, column: 1, offset: 0, byte: 0 }
  return {
    record: 1,
    rule: 'gzip-damaged',
    message: `${message}, expected whole gzip data: what would follow here can't be read`,
    predicate: 'are damaged',
    pointer: null,
    place: { start, end: start },
    excerpt: null,
  }
}

function slowPattern(patterns: readonly string[]): SlowPatternError {
  return new SlowPatternError(
    `Unexpected pattern "${patterns.at(-1)}" of the schema, expected one whose test takes less than a second: ${MOST_STOPPED} were stopped`,
  )
}
