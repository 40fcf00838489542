import type { Session } from 'node:inspector/promises'

/** CPU profiles of threads that are being taken. */
export interface ThreadProfiles {
  /** Gives the profile of each thread that is still there, as JSON. */
  end(): Promise<readonly string[]>
}

/** Has each thread that this one starts from now on take a CPU profile, through the inspector's `NodeWorker` domain. */
export async function openThreadProfiles(session: Session): Promise<ThreadProfiles> {
  const threads = new Set<string>()
  const waiting = new Map<string, (profile: string | null) => void>()
  const ask = (sessionId: string, id: number, method: string) =>
    session.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify({ id, method }) })

  session.on('NodeWorker.attachedToWorker', ({ params: { sessionId } }) => {
    threads.add(sessionId)
    ask(sessionId, OTHER, 'Profiler.enable')
    ask(sessionId, OTHER, 'Profiler.start')
  })
  session.on('NodeWorker.detachedFromWorker', ({ params: { sessionId } }) => {
    threads.delete(sessionId)
    waiting.get(sessionId)?.(null)
  })
  session.on('NodeWorker.receivedMessageFromWorker', ({ params: { sessionId, message } }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: { profile?: object } }
    if (id === STOP) waiting.get(sessionId)?.(result?.profile ? JSON.stringify(result.profile) : null)
  })
  await session.post('NodeWorker.enable', { waitForDebuggerOnStart: false })

  return {
    async end() {
      // Messages of the inspector alone do not keep a process going.
      const awake = setTimeout(() => waiting.forEach((resolve) => void resolve(null)), PATIENCE_MS)
      const profiles = await Promise.all(
        Array.from(threads, (sessionId) => {
          const stopped = new Promise<string | null>((resolve) => waiting.set(sessionId, resolve))
          ask(sessionId, STOP, 'Profiler.stop')
          return stopped
        }),
      )
      clearTimeout(awake)
      await session.post('NodeWorker.disable')
      return profiles.filter((profile) => profile !== null)
    },
  }
}

/** For a thread that does not answer. */
const PATIENCE_MS = 10_000

/** Numbers of messages: the answer to one of them is waited for. */
const OTHER = 1
const STOP = 2
