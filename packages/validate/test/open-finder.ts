import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  loadSchema,
  openBlockCheck,
  type RecordFinding,
  type ValidateRecordsOptions,
  validateRecords,
} from '../src/index.ts'

/** Makes a folder with files that is gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-validate-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Finds all that is wrong with data, which come in pieces. */
export type Finder = (
  data: string | Uint8Array | readonly Uint8Array[],
  options?: Pick<ValidateRecordsOptions, 'kind' | 'path'>,
) => Promise<readonly RecordFinding[]>

/** Makes a finder from a schema, which is compiled once. */
export function openFinder(schema: unknown): Finder {
  const loaded = loadSchema(join(folderOf({ 'schema.json': JSON.stringify(schema) }), 'schema.json'))
  const check = openBlockCheck(loaded)
  return async (data, options = {}) => {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data
    const found: RecordFinding[] = []
    const parts = validateRecords(streamOf(bytes instanceof Uint8Array ? [bytes] : bytes), {
      path: 'data.jsonl',
      ...options,
      schema: loaded,
      async *check(blocks) {
        for await (const block of blocks) yield check(block)
      },
    })
    for await (const part of parts) found.push(...part.found)
    return found
  }
}

async function* streamOf(pieces: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* pieces
}
