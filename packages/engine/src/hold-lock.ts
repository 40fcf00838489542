import { randomUUID } from 'node:crypto'
import { constants, copyFileSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  /** ISO 8601. */
  readonly since: string
  /** When the process began, as the system counts; null where it does not say. A number that is used again has another. */
  readonly started: string | null
}

export interface LockOptions {
  /** Is told once for each holder that is waited for; null: a holder that is about to write its name. */
  readonly onWait: (holder: LockHolder | null) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * Waits until nobody else holds the lock, a file, and takes it; gives the function that lets it go. A holder of this host that is
 * dead loses it. Rejects with the reason of the signal, or the error of the file system.
 */
export async function holdLock(file: string, { onWait, signal }: LockOptions): Promise<() => void> {
  const own: LockHolder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    started: startOf(process.pid),
  }
  const ownText = JSON.stringify(own)
  let told: string | undefined
  while (!tryTake(file, ownText)) {
    signal?.throwIfAborted()
    const text = readOr(file)
    if (text === undefined) continue
    const holder = parse(text)
    const isLeft = holder ? isDead(holder) : isAbandoned(file)
    if (isLeft && takeAway(file, text, ownText)) continue
    if (!isLeft && told !== text) {
      onWait(holder)
      told = text
    }
    await setTimeout(PAUSE, undefined, { signal }).catch(() => signal?.throwIfAborted())
  }
  return () => {
    // Somebody may have deleted it by hand, and another one taken it.
    if (readOr(file) === ownText) rmSync(file, { force: true })
  }
}

/** In milliseconds. */
const PAUSE = 100

/** A lock comes into being whole, by a link, so that a full disk or a kill leaves none without a holder. */
function tryTake(file: string, text: string): boolean {
  if (existsSync(file)) return false
  const draft = `${file}.${randomUUID()}`
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    linkOrCopy(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Some file systems have no links. */
function linkOrCopy(draft: string, file: string): void {
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    copyFileSync(draft, file, constants.COPYFILE_EXCL)
  }
}

/** Whether a lock is older than the time in which anybody writes a name, or takes a lock away. */
function isAbandoned(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs > ABANDONED
}

/** In milliseconds. */
const ABANDONED = 10_000

/**
 * Takes the lock from the dead, and says whether it came to that. One at a time, or who is slower would take it from who was faster and
 * holds it by now.
 */
function takeAway(file: string, dead: string, own: string): boolean {
  const guard = `${file}.taken-away`
  if (!tryTake(guard, own)) {
    if (isAbandoned(guard)) rmSync(guard, { force: true })
    return false
  }
  try {
    if (readOr(file) === dead) rmSync(file, { force: true })
    return true
  } finally {
    rmSync(guard, { force: true })
  }
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function parse(text: string): LockHolder | null {
  try {
    return JSON.parse(text) as LockHolder
  } catch {
    return null
  }
}

/** Of another host nobody knows. */
function isDead({ pid, host, started }: LockHolder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true
  }
  return started !== null && started !== startOf(pid)
}

/** Boot and the 22nd field of proc(5)'s `stat`, on Linux; the second field, a name in brackets, may hold anything. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return null
  }
}
