import { open } from 'node:fs/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl'
import { ContainerError } from '../container-error.ts'
import type { InputProblem } from '../input-problem.ts'
import { inflate } from './inflate.ts'
import { isBomb } from './is-bomb.ts'
import type { Member } from './member.ts'
import { type MemberKind, memberProblem } from './member-problem.ts'

/**
 * Reads the members of a ZIP archive, in the order of its directory; folders are none. Throws a `ContainerError` where the directory is
 * damaged, and what the system throws where the file can't be read.
 */
export async function* readZip(file: Buffer): AsyncGenerator<Member, void, undefined> {
  const handle = await open(file)
  try {
    const zip = await fromFdPromise(handle.fd, OPTIONS).catch(damaged)
    const total = { unpacked: 0 }
    const entries = zip.eachEntry()
    for (let next = await entries.next().catch(damaged); !next.done; next = await entries.next().catch(damaged)) {
      const name = nameOf(next.value)
      if (name.at(-1) !== SLASH) yield memberOf(zip, next.value, name, total)
    }
  } finally {
    await handle.close()
  }
}

/** Names are judged and sizes are counted here: what is wrong with one member must not end the others. */
const OPTIONS = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false, autoClose: false }

const SLASH = 0x2f

/** The name as bytes; a backslash is what some programs of Windows write for a slash. */
function nameOf({ fileNameRaw }: Entry): Buffer {
  return Buffer.from(fileNameRaw).map((byte) => (byte === BACKSLASH ? SLASH : byte)) as Buffer
}

const BACKSLASH = 0x5c

function memberOf(zip: ZipFile, entry: Entry, name: Buffer, total: { unpacked: number }): Member {
  return {
    name,
    problem: memberProblem(name, kindOf(entry)) ?? unreadable(entry),
    async *read() {
      assertNoBomb(zip, total)
      const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch(damaged)
      let sum = 0
      for await (const chunk of entry.compressionMethod === DEFLATE ? inflate(packed, createInflateRaw()) : packed) {
        sum = crc32(chunk, sum)
        total.unpacked += chunk.length
        assertNoBomb(zip, total)
        yield chunk
      }
      if (sum !== entry.crc32) damaged(new Error('its CRC-32 differs'))
    },
  }
}

function assertNoBomb({ fileSize }: ZipFile, { unpacked }: { unpacked: number }): void {
  if (!isBomb(unpacked, fileSize, HARMLESS)) return
  const message = `Unexpected size of what an archive of ${fileSize} bytes unpacks to, expected no bomb`
  throw new ContainerError('archive-bomb', message)
}

/** So much of all members together does no harm, so that one that is a bomb spoils no other. */
const HARMLESS = 2 ** 30

const STORED = 0
const DEFLATE = 8

/** From the mode of Unix, which stands in the upper half of the attributes. */
function kindOf({ externalFileAttributes }: Entry): MemberKind {
  const type = (externalFileAttributes >>> 16) & 0o170000
  return type === 0o120000 ? 'link' : type === 0 || type === 0o100000 ? 'file' : 'special'
}

function unreadable(entry: Entry): InputProblem | null {
  if (entry.isEncrypted())
    return {
      rule: 'member-encrypted',
      message: 'Unexpected encryption, expected a member that can be read',
      outcome: 'rejected',
    }
  if (entry.compressionMethod === STORED || entry.compressionMethod === DEFLATE) return null
  const message = `Unexpected compression method ${entry.compressionMethod}, expected 0 (stored) or 8 (deflate)`
  return { rule: 'archive-damaged', message, outcome: 'rejected' }
}

function damaged(error: NodeJS.ErrnoException): never {
  if (error.code !== undefined) throw error
  throw new ContainerError('archive-damaged', `Unexpected content (${error.message}), expected a whole ZIP archive`)
}
