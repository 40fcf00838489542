import { crc32, deflateRawSync } from 'node:zlib'
import { pack } from 'tar-stream'

/** A member of an archive that a test makes; a name may be one that no decent program writes. */
export interface MadeMember {
  readonly name: string
  readonly content?: string | Buffer
  readonly kind?: 'file' | 'folder' | 'link' | 'pipe'
  /** ZIP only: bit 0 of its flags, a method that nobody knows, a checksum of something else. */
  readonly encrypted?: boolean
  readonly method?: number
  readonly damaged?: boolean
}

/** Makes a ZIP archive (APPNOTE.TXT 4.3) with deflated members. */
export function makeZip(members: readonly MadeMember[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content = '', kind = 'file', encrypted = false, method = 8, damaged = false } of members) {
    const bytes = Buffer.from(content)
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const raw = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE((encrypted ? 1 : 0) | 0x800, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(damaged ? 1 : crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(raw.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, raw, packed])
    const central = Buffer.alloc(14)
    central.writeUInt32LE(MODES[kind] * 0x10000, 6)
    central.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), fields, central, raw]))
    parts.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(members.length, 4)
  end.writeUInt16LE(members.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end])
}

/** Modes of Unix. */
const MODES = { file: 0o100644, folder: 0o040755, link: 0o120777, pipe: 0o010644 }

/** Makes a tar archive. */
export async function makeTar(members: readonly MadeMember[]): Promise<Buffer> {
  const archive = pack()
  for (const { name, content = '', kind = 'file' } of members) {
    if (kind === 'link') archive.entry({ name, type: 'symlink', linkname: '/etc/passwd' })
    else archive.entry({ name, type: TYPES[kind] }, Buffer.from(content))
  }
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const TYPES = { file: 'file', folder: 'directory', pipe: 'fifo' } as const
