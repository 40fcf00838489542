import { isAscii, isUtf8, transcode } from 'node:buffer'
import type { ErrorObject } from 'ajv'
import { compileSchema } from '../json-schema/compile-schema.ts'
import type { StoppedTest } from '../json-schema/open-patterns.ts'
import { runWithin } from '../json-schema/run-within.ts'
import type { Schema } from '../json-schema/schema.ts'
import type { Block } from './block.ts'
import { countUnits } from './count-units.ts'
import {
  invalidEncoding,
  invalidJson,
  type RecordPlace,
  type RecordProblem,
  schemaProblems,
  tooDeep,
  tooLarge,
} from './record-problem.ts'

/** What came of a block: plain data. */
export interface CheckedBlock {
  readonly records: number
  /** How far the block reaches: lines, UTF-16 units without a byte order mark, bytes. */
  readonly lines: number
  readonly units: number
  readonly bytes: number
  readonly problems: readonly RecordProblem[]
  /** The pattern of each test that was stopped. After `MOST_STOPPED` the rest of the block is not checked. */
  readonly stopped: readonly string[]
}

/** Tests of patterns that are stopped before a run ends: each costs a second. */
export const MOST_STOPPED = 10

/** Makes the function that checks a block against a schema: pure, so that threads can share the work. What it gives holds on to nothing of the block. */
export function openBlockCheck(schema: Schema): (block: Block) => CheckedBlock {
  const { validate, patterns } = compileSchema(schema)
  const violationsOf = (value: unknown) => (validate(value) ? NONE : (validate.errors ?? NONE))
  const checkFreely: CheckValue = (value) => ({ result: violationsOf(value), stopped: NONE })
  const checkGuarded: CheckValue = (value) => patterns.guard(TEST_MS, () => violationsOf(value))

  function checkBlock(block: Block): CheckedBlock {
    if (block.skipped) return checkSkipped(block.skipped)
    if (patterns.areLinear()) return checkRecords(block, checkFreely)
    const limit = BLOCK_MS + block.bytes.length * BYTE_MS
    return runWithin(limit, () => checkRecords(block, checkFreely))?.result ?? checkRecords(block, checkGuarded)
  }

  return (block) => {
    const checked = checkBlock(block)
    // A part of a string keeps the whole of it alive.
    return checked.problems.length === 0 ? checked : structuredClone(checked)
  }
}

/** Gives the violations of a value, and the tests of patterns that were stopped meanwhile. */
type CheckValue = (value: unknown) => {
  readonly result: readonly ErrorObject[]
  readonly stopped: readonly StoppedTest[]
}

const NONE: readonly never[] = []

/** What a block may take until each test of a pattern gets a limit of its own: some hundred times of what it takes. */
const BLOCK_MS = 2000
const BYTE_MS = 1 / 1000

/** What the test of a pattern on one string may take then. */
const TEST_MS = 1000

function checkSkipped({ bytes, units }: NonNullable<Block['skipped']>): CheckedBlock {
  const place = { record: 1, start: { line: 1, column: 1, offset: 0, byte: 0 } }
  return { records: 1, lines: 1, units, bytes, problems: [tooLarge(place)], stopped: [] }
}

function checkRecords({ bytes: shared, isFirst, isDocument }: Block, check: CheckValue): CheckedBlock {
  const bytes = Buffer.from(shared.buffer, shared.byteOffset, shared.byteLength)
  const problems: RecordProblem[] = []
  const stopped: string[] = []
  let [records, lines, units] = [0, 0, 0]
  let byte = isFirst && bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0
  do {
    const lf = isDocument ? -1 : bytes.indexOf(LF, byte)
    const line = bytes.subarray(byte, lf === -1 ? bytes.length : lf)
    const at = { record: records + 1, start: { line: lines + 1, column: 1, offset: units, byte } }
    const checked = checkRecord(line, at, isDocument, check)
    if (checked.problems !== null) {
      records++
      for (const problem of checked.problems) problems.push(problem)
    }
    for (const { pattern } of checked.stopped) stopped.push(pattern)
    lines += 1 + loneCrs(line)
    units += checked.units + (lf === -1 ? 0 : 1)
    byte += line.length + 1
  } while (byte < bytes.length && stopped.length < MOST_STOPPED)
  return { records, lines, units, bytes: bytes.length, problems, stopped }
}

const LF = 0x0a
const CR = 0x0d
const BOM = Buffer.from('\ufeff')

/** The text of bytes; undefined where they are not UTF-8. ASCII is decoded sooner, and makes a string that is parsed sooner. */
function decode(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1')
  if (!isUtf8(bytes)) return undefined
  return bytes.length < LONG ? bytes.toString('utf8') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
}

/** Bytes from which on it is quicker to decode UTF-8 by way of UTF-16: by a half at 20 KB. */
const LONG = 4096

interface CheckedRecord {
  readonly units: number
  /** Null where the line is blank and no record. */
  readonly problems: readonly RecordProblem[] | null
  readonly stopped: readonly StoppedTest[]
}

function checkRecord(line: Buffer, at: RecordPlace, isDocument: boolean, check: CheckValue): CheckedRecord {
  let text: string | undefined
  try {
    text = decode(line)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STRING_TOO_LONG') throw error
    return { units: countUnits(line), problems: [tooLarge(at)], stopped: NONE }
  }
  if (text === undefined) return { units: countUnits(line), problems: [invalidEncoding(line, at)], stopped: NONE }
  const units = text.length
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const isBlank = !isDocument && BLANK.test(text)
    return { units, problems: isBlank ? null : [invalidJson(text, at)], stopped: NONE }
  }
  try {
    const { result, stopped } = check(value)
    const isRight = result.length === 0 && stopped.length === 0
    return { units, problems: isRight ? NONE : schemaProblems(result, stopped, text, at), stopped }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { units, problems: [tooDeep(text, at)], stopped: NONE }
  }
}

/** The white space of JSON. */
const BLANK = /^[ \t\r]*$/

/** How many CRs end a line without an LF after them: white space in JSON, but line ends in every finding. */
function loneCrs(line: Buffer): number {
  let count = 0
  for (let at = line.indexOf(CR); at !== -1 && at < line.length - 1; at = line.indexOf(CR, at + 1)) count++
  return count
}
