import { type BigIntStats, closeSync, lstatSync, openSync, readSync } from 'node:fs'
import { filesBelow } from './files-below.ts'

/** Tells whether two folders hold the same files with the same bytes. */
export function sameFolders(one: string, other: string): boolean {
  const paths = filesBelow(one)
  return (
    JSON.stringify(paths) === JSON.stringify(filesBelow(other)) &&
    paths.every((path) => sameFiles(`${one}/${path}`, `${other}/${path}`))
  )
}

/** Tells whether two paths are links to one file. */
export function isOneFile(one: string, other: string): boolean {
  return isOne(statsOf(one), statsOf(other))
}

/** Tells whether two paths are files with the same bytes. It reads them: a manifest may be out of date. */
export function sameFiles(one: string, other: string): boolean {
  const [first, second] = [statsOf(one), statsOf(other)]
  if (!first?.isFile() || !second?.isFile() || first.size !== second.size) return false
  if (isOne(first, second)) return true
  const descriptors = [openSync(one, 'r')]
  try {
    descriptors.push(openSync(other, 'r'))
    return sameContents(descriptors[0] as number, descriptors[1] as number)
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor)
  }
}

type Stats = BigIntStats | undefined

function statsOf(path: string): Stats {
  return lstatSync(path, { bigint: true, throwIfNoEntry: false })
}

/** Systems without inodes give each file the number 0. */
function isOne(first: Stats, second: Stats): boolean {
  return first?.isFile() === true && first.ino === second?.ino && first.dev === second.dev && first.ino !== 0n
}

function sameContents(one: number, other: number): boolean {
  const buffers = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)] as const
  for (;;) {
    const first = fill(one, buffers[0])
    const second = fill(other, buffers[1])
    if (!first.equals(second)) return false
    if (first.length < PIECE) return true
  }
}

/** In bytes. */
const PIECE = 262_144

/** Reads until the buffer is full or the file ends: one read may give less than is asked for. */
function fill(descriptor: number, buffer: Buffer): Buffer {
  let length = 0
  for (let count = -1; count !== 0 && length < buffer.length; length += count) {
    count = readSync(descriptor, buffer, length, buffer.length - length, null)
  }
  return buffer.subarray(0, length)
}
