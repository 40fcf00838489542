import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { type Entry, extract, type Headers } from 'tar-stream'
import { ContainerError } from '../container-error.ts'
import type { Member } from './member.ts'
import { type MemberKind, memberProblem } from './member-problem.ts'

/**
 * Reads the members of a tar archive as they come; folders are none. Throws a `ContainerError` where the archive is damaged or ends too soon; all that
 * stands before comes out first.
 */
export async function* readTar(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member, void, undefined> {
  const events = eventsOf(chunks)
  const spoiled: { by?: unknown } = {}
  try {
    for await (const event of events) {
      if (!('header' in event) || event.header.type === 'directory') continue
      const { header } = event
      const name = nameOf(header)
      const problem = memberProblem(name, kindOf(header))
      yield { name, problem, read: () => bodyOf(events, spoiled) }
    }
    if (spoiled.by) throw spoiled.by
  } finally {
    await events.return()
  }
}

/** What comes out of an archive, in order. */
type TarEvent = { readonly header: Headers } | { readonly bytes: Buffer } | { readonly end: true }

/** The bytes of the member at hand. What ends them too soon ends the archive, too. */
async function* bodyOf(
  events: AsyncGenerator<TarEvent, void, undefined>,
  spoiled: { by?: unknown },
): AsyncIterable<Buffer> {
  try {
    // By hand, for a loop that is left would end the events.
    for (let next = await events.next(); !next.done && !('end' in next.value); next = await events.next()) {
      if ('bytes' in next.value) yield next.value.bytes
    }
  } catch (error) {
    spoiled.by = error
    throw error
  }
}

/** Feeds the archive chunk by chunk and gives what each led to, so that nothing waits in a stream that may fail. */
async function* eventsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEvent, void, undefined> {
  let ready: TarEvent[] = []
  let failure: Error | undefined
  const archive = extract({ filenameEncoding: 'latin1', highWaterMark: 1 } as Parameters<typeof extract>[0])
  archive.on('error', (error) => {
    failure = new ContainerError(
      'archive-damaged',
      `Unexpected content (${error.message}), expected a whole tar archive`,
    )
  })
  archive.on('entry', (header: Headers, entry: Entry, next: () => void) => {
    ready.push({ header })
    // What ends it too soon is told by the archive.
    entry.on('error', () => {})
    entry.on('data', (bytes: Buffer) => ready.push({ bytes }))
    entry.on('end', () => {
      ready.push({ end: true })
      next()
    })
  })
  const closed = once(archive, 'close').catch(() => {})
  function* come(): Iterable<TarEvent> {
    const events = ready
    ready = []
    yield* events
    if (failure) throw failure
  }
  try {
    for await (const chunk of chunks) {
      // Each write asks to wait, for the stream may hold no more than one byte.
      if (!archive.write(chunk)) await Promise.race([once(archive, 'drain').catch(() => {}), closed])
      await setImmediate()
      yield* come()
    }
    archive.end()
    await closed
    yield* come()
  } finally {
    archive.destroy()
  }
}

/** The name as bytes: an extended header has it in UTF-8. A leading `./` says nothing. */
function nameOf({ name, pax }: Headers & { pax?: { path?: string } | null }): Buffer {
  const bytes = Buffer.from(name, pax?.path === undefined ? 'latin1' : 'utf8')
  return bytes.subarray(/^(?:\.\/+)*/.exec(name)?.[0].length)
}

function kindOf({ type }: Headers): MemberKind {
  if (type === 'file' || type === 'contiguous-file') return 'file'
  return type === 'link' || type === 'symlink' ? 'link' : 'special'
}
