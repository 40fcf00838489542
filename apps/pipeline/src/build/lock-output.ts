import { basename, dirname, join, resolve } from 'node:path'
import { holdLock, type LockHolder } from '@copydesk/engine'
import type { BuildOptions } from './build-options.ts'
import type { Warn } from './open-work.ts'

/** Waits until no other build of this output is going on, and gives the function that lets the next one begin. Where no lock can be written, opening the draft will say why. */
export async function lockOutput(
  { output, signal }: Pick<BuildOptions, 'output' | 'signal'>,
  warn: Warn,
): Promise<() => void> {
  const file = lockPath(output)
  const onWait = (holder: LockHolder | null) =>
    warn(
      `Waiting for ${holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'a process'} (\`${file}\`)`,
    )
  try {
    return await holdLock(file, { onWait, signal })
  } catch {
    signal?.throwIfAborted()
    return () => {}
  }
}

/** The file that says who builds an output. */
export function lockPath(output: string): string {
  return join(dirname(resolve(output)), `.${basename(output)}.lock`)
}
