import type { Place } from '@copydesk/document'
import type { ErrorObject } from 'ajv'
import { describeViolation } from '../json-schema/describe-violation.ts'
import type { StoppedTest } from '../json-schema/open-patterns.ts'
import { type Excerpt, excerptAt as excerptOf } from '../reporters/excerpt-at.ts'
import { findInvalidUtf8 } from './find-invalid-utf8.ts'
import { findSyntaxError } from './find-syntax-error.ts'
import { findValues } from './find-values.ts'
import { pointsAt } from './points-at.ts'

/** What is wrong with a record; its number (from 1) and its place are counted from the beginning of the block. */
export interface RecordProblem {
  readonly record: number
  readonly rule: string
  readonly message: string
  /** What is said of many records that have it: ``lack `author` ``. */
  readonly predicate: string
  readonly pointer: string | null
  readonly place: Place
  /** The line that it stands in, or a part of it; null where there is no text. */
  readonly excerpt: Excerpt | null
}

/** A record and where it begins. */
export interface RecordPlace {
  readonly record: number
  readonly start: Place['start']
}

/** A record that no string of JavaScript can hold, or that is longer than is ever read. */
export function tooLarge({ record, start }: RecordPlace): RecordProblem {
  return {
    record,
    rule: 'record-size',
    message: 'Unexpected record of more than 1 GB or 2^29 - 24 UTF-16 units, expected a shorter one',
    predicate: 'are larger than 1 GB or 2^29 - 24 UTF-16 units',
    pointer: null,
    place: { start, end: start },
    excerpt: null,
  }
}

/** A record that is nested so deep that its schema, which refers to itself, can't follow. */
export function tooDeep(text: string, { record, start }: RecordPlace): RecordProblem {
  return {
    record,
    rule: 'record-depth',
    message: 'Unexpected depth, expected fewer levels than the schema can follow (some thousands)',
    predicate: 'are nested too deep',
    pointer: null,
    place: { start, end: start },
    excerpt: excerptAt(text, 0, start),
  }
}

/** A record whose bytes are not UTF-8. */
export function invalidEncoding(line: Buffer, { record, start }: RecordPlace): RecordProblem {
  const { offset, byte } = findInvalidUtf8(line)
  const hex = (line[byte] as number).toString(16).toUpperCase().padStart(2, '0')
  const text = line.subarray(0, byte).toString('utf8')
  const point = pointsAt(text, [offset], start).get(offset) ?? start
  return {
    record,
    rule: 'encoding-invalid',
    message: `Unexpected byte 0x${hex} at byte ${point.byte}, expected UTF-8`,
    predicate: 'are not UTF-8',
    pointer: null,
    place: { start: point, end: point },
    excerpt: excerptAt(line.toString('utf8'), offset, point),
  }
}

/** A record that is not JSON. */
export function invalidJson(text: string, { record, start }: RecordPlace): RecordProblem {
  const fault = findSyntaxError(text)
  if (!fault) throw new Error('Expected a text that is not JSON, got one that is')
  const point = pointsAt(text, [fault.offset], start).get(fault.offset) ?? start
  return {
    record,
    rule: 'json-invalid',
    message: fault.message,
    predicate: 'are not JSON',
    pointer: null,
    place: { start: point, end: point },
    excerpt: excerptAt(text, fault.offset, point),
  }
}

/** All that is wrong with a record by its schema, each at the value that it is about. */
export function schemaProblems(
  violations: readonly ErrorObject[],
  stopped: readonly StoppedTest[],
  text: string,
  { record, start }: RecordPlace,
): readonly RecordProblem[] {
  const described = violations.map((violation) => ({
    ...describeViolation(violation),
    slow: stopped.some((test) => isOf(violation, test)),
  }))
  const spans = findValues(
    text,
    described.map(({ pointer }) => pointer),
  )
  const located = described.map(({ pointer, atKey, ...rest }) => {
    const { value, key } = spans.get(pointer) ?? { value: { start: 0, end: text.length }, key: null }
    return { ...rest, pointer, value, at: (atKey && key) || value }
  })
  const points = pointsAt(
    text,
    located.flatMap(({ at }) => [at.start, at.end]),
    start,
  )
  const pointAt = (offset: number) => points.get(offset) ?? start
  const problems = located.map(({ rule, message, predicate, pointer, value, at, slow }) => ({
    record,
    rule,
    message: `${message(text.slice(value.start, Math.min(value.end, value.start + SHOWN_UNITS)))}${slow ? STOPPED : ''}`,
    predicate,
    pointer,
    place: { start: pointAt(at.start), end: pointAt(at.end) },
    excerpt: excerptAt(text, at.start, pointAt(at.start)),
  }))
  return [...problems, ...stopped.filter((test) => !violations.some((one) => isOf(one, test))).map(slowPattern)]

  function slowPattern({ pattern }: StoppedTest): RecordProblem {
    return {
      record,
      rule: 'schema/pattern',
      message: `Unexpected text, expected one that is tested against pattern "${pattern}"${STOPPED}`,
      predicate: `take more than a second to test against pattern "${pattern}"`,
      pointer: null,
      place: { start, end: start },
      excerpt: excerptAt(text, 0, start),
    }
  }
}

/** More of a value than a message shows. */
const SHOWN_UNITS = 100

function isOf({ keyword, params, data }: ErrorObject, { pattern, value }: StoppedTest): boolean {
  return keyword === 'pattern' && pattern === params.pattern && value === data
}

const STOPPED = ' within a second: the test was stopped'

function excerptAt(text: string, offset: number, point: Place['start']): Excerpt {
  const start = { ...point, offset }
  return excerptOf(text, { start, end: start })
}
