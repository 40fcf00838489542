import type { Finding, Reject } from '@copydesk/document'
import { utf8Text } from '@copydesk/ingest'
import { type Table, tables } from './tables.ts'

/** What became of one input: rows for the tables of the dataset, each as canonical JSON. */
export interface Outcome {
  readonly id: string
  /** Below the input folder. */
  readonly path: string
  readonly status: 'accepted' | 'rejected' | 'filtered'
  /** Where it begins in its file: 1-based, and 0-based; a row of a table does not begin at the beginning. */
  readonly line: number
  readonly byte: number
  /** The exceptions of the configuration that took a finding away, by their index. */
  readonly exceptions: readonly number[]
  /** How many places of the document each text step changed, by the name of the step. */
  readonly edits: Readonly<Record<string, number>>
  readonly rows: Readonly<Record<Table, readonly string[]>>
}

/** Writes an outcome as lines: a head with the number of rows for each table, then the rows. */
export function encodeOutcome({ id, path, status, line, byte, exceptions, edits, rows }: Outcome): string {
  const head = JSON.stringify([
    id,
    path,
    status,
    line,
    byte,
    exceptions,
    edits,
    ...tables.map((table) => rows[table].length),
  ])
  return [head, ...tables.flatMap((table) => rows[table]), ''].join('\n')
}

type Head = [
  id: string,
  path: string,
  status: Outcome['status'],
  line: number,
  byte: number,
  exceptions: readonly number[],
  edits: Outcome['edits'],
  ...counts: number[],
]

/** An outcome without its rows, and without what only they are the reason for. */
export type OutcomeHead = Pick<Outcome, 'id' | 'path' | 'status' | 'line' | 'byte'>

/** The head of an outcome as `encodeOutcome` wrote it. */
export function headIn(encoded: Uint8Array): Uint8Array {
  return encoded.subarray(0, encoded.indexOf(LINE_END))
}

/** Reads what `headIn` gave. */
export function decodeHead(head: Uint8Array): OutcomeHead {
  const [id, path, status, line, byte] = JSON.parse(textOf(head)) as Head
  return { id, path, status, line, byte }
}

/** Reads an outcome back. Throws where the lines are not those of `encodeOutcome`. */
export function decodeOutcome(encoded: Uint8Array): Outcome {
  const text = textOf(encoded)
  const [head, next] = lineAt(text, 0)
  const [id, path, status, line, byte, exceptions, edits, ...counts] = JSON.parse(head) as Head
  const rows = {} as Record<Table, string[]>
  let from = next
  for (const [index, table] of tables.entries()) {
    rows[table] = []
    for (let count = counts[index] ?? 0; count > 0; count--) {
      const [row, after] = lineAt(text, from)
      rows[table].push(row)
      from = after
    }
  }
  return { id, path, status, line, byte, exceptions, edits, rows }
}

/** All that was found in an input, whatever became of it. */
export function findingsOf({ rows }: Outcome): readonly Finding[] {
  return [
    ...rows.findings.map((row) => JSON.parse(row) as Finding),
    ...rows.rejects.flatMap((row) => (JSON.parse(row) as Reject).findings),
  ]
}

const LINE_END = 0x0a

function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return utf8Text(Buffer.from(buffer, byteOffset, length))
}

function lineAt(text: string, from: number): [line: string, next: number] {
  const end = text.indexOf('\n', from)
  if (end === -1) throw new Error(`Expected a whole line at ${from}, got the end`)
  return [text.slice(from, end), end + 1]
}
