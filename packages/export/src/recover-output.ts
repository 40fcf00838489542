import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isOurDataset } from './is-our-dataset.ts'
import { type OutputPlace, siblingKind } from './output-place.ts'

/**
 * Tidies what a killed process left: drafts and half-made links of dead processes go, and a dataset that was put aside comes back
 * where nothing took its place.
 */
export function recoverOutput(place: OutputPlace): void {
  const names = readdirSync(place.parent).sort()
  for (const name of names) {
    const kind = siblingKind(place, name)
    const path = join(place.parent, name)
    if ((kind === 'draft' || kind === 'link') && isLeft(path)) rmSync(path, { recursive: true, force: true })
  }
  if (lstatSync(place.output, { throwIfNoEntry: false })) return
  const aside = names.find((name) => siblingKind(place, name) === 'old' && isOurDataset(join(place.parent, name)))
  if (aside !== undefined) renameSync(join(place.parent, aside), place.output)
}

/** A name with our own number may be from an earlier process that had it (in a container it is often 1): then it is older than we are. */
function isLeft(path: string): boolean {
  const pid = Number(/-(\d+)-\d+$/.exec(path)?.[1])
  if (pid !== process.pid) return !isAlive(pid)
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats !== undefined && stats.ctimeMs < Date.now() - process.uptime() * 1000
}

/** A process of somebody else is alive, too: the system then answers EPERM. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
