import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { format, parse } from 'node:path'
import { openThreadProfiles } from './open-thread-profiles.ts'

/** A CPU profile that is being taken. */
export interface Profile {
  /** Writes the profiles of the threads; they must still be there. */
  endThreads(): Promise<void>
  /** Writes that of this thread. */
  end(): Promise<void>
}

/**
 * Takes a CPU profile of this thread, which goes to `file`, and of each thread it starts, which goes beside it (`build.thread-1.cpuprofile`). Chrome's
 * and VS Code's developer tools show them.
 */
export async function openProfile(file: string): Promise<Profile> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  const threads = await openThreadProfiles(session)
  return {
    async endThreads() {
      const { dir, name, ext } = parse(file)
      for (const [index, profile] of (await threads.end()).entries())
        writeFileSync(format({ dir, name: `${name}.thread-${index + 1}`, ext }), profile)
    },
    async end() {
      const { profile } = await session.post('Profiler.stop')
      session.disconnect()
      writeFileSync(file, JSON.stringify(profile))
    },
  }
}
