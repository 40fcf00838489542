import { openPool } from '@copydesk/engine'
import { type Block, type CheckedBlock, openBlockCheck, type Schema } from '@copydesk/validate'
import type { ValidateTasks } from './validate-tasks.ts'

export interface CheckBlocksOptions {
  readonly schema: Schema
  /** How many threads; 1 is this process. */
  readonly jobs: number
  readonly signal: AbortSignal
}

/** Checks the first blocks here, and the others, where there are more and `jobs` allows, in threads: to start those takes longer than a small file. */
export async function* checkBlocks(
  blocks: AsyncIterable<Block>,
  { schema, jobs, signal }: CheckBlocksOptions,
): AsyncIterable<CheckedBlock> {
  const check = openBlockCheck(schema)
  const iterator = blocks[Symbol.asyncIterator]()
  for (let count = 0; jobs === 1 || count < FIRST_BLOCKS; count++) {
    const { done, value } = await iterator.next()
    signal.throwIfAborted()
    if (done) return
    yield check(value)
  }
  const module = new URL('./validate-tasks.js', import.meta.url)
  const pool = openPool<ValidateTasks>({ module, data: schema, jobs, signal })
  try {
    yield* pool.map('checkBlock', { [Symbol.asyncIterator]: () => iterator })
  } finally {
    await pool.close()
  }
}

/** Of 4 MiB: as many as are checked in the time that threads take to start. */
const FIRST_BLOCKS = 8

/** How many blocks a pool of so many threads asks for before it gives the first result. */
export function blocksAhead(jobs: number): number {
  return jobs === 1 ? 1 : jobs * 4
}
