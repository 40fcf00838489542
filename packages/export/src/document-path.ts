import { createHash } from 'node:crypto'
import type { ShardInfo } from './shard-info.ts'
import { shardName } from './shard-name.ts'

/**
 * Names the file of one document: `markdown/train-00000-of-00001/2022/ferry.md`. The parts of the id become folders and a file. A part
 * that is a name on every file system (lower-case ASCII, no reserved word, short) stands as it is; any other is made one and gets
 * `~` and the first 16 hexadecimal digits of its SHA-256, so that two ids never share a file, not even where `A` and `a` are one name,
 * or `é` and `e` with an accent, and no file has the name of a folder.
 */
export function documentPath(folder: string, info: ShardInfo, id: string, extension: string): string {
  const parts = id.split('/')
  const file = safeName(parts.at(-1) as string)
  const folders = parts.slice(0, -1).map((part) => safeName(part, extension))
  const path = [...folders, file].join('/')
  const short = Buffer.byteLength(path) <= MOST_PATH ? path : marked('', id)
  return `${folder}/${shardName(info)}/${short}.${extension}`
}

/** In bytes: leaves room for the folders around it in the 1,024 bytes that the narrowest system (macOS) allows. */
const MOST_PATH = 512

/** In bytes, of the 255 that a name may have. */
const MOST_NAME = 180

/** Makes a part of an id a name; that of a folder must not look like the file of a document. */
function safeName(part: string, extension?: string): string {
  const isPlain = PLAIN.test(part) && !RESERVED.test(part) && part.length <= MOST_NAME
  if (isPlain && (extension === undefined || !part.endsWith(`.${extension}`))) return part
  const kept = part.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '')
  return marked(cut(kept.replace(RESERVED, '_$&')), part)
}

/** Neither hidden nor taken for an option, and no full stop at the end, which Windows drops. */
const PLAIN = /^[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_-])?$/

/** Names that Windows keeps for devices, whatever stands behind the full stop. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

function marked(kept: string, original: string): string {
  return `${kept}~${createHash('sha256').update(original).digest('hex').slice(0, 16)}`
}

/** Cuts at a character, and a character never in two. */
function cut(name: string): string {
  let bytes = 0
  let kept = ''
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > MOST_NAME) break
    kept += character
  }
  return kept
}
