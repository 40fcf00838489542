import { lstatSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { OutputRefusedError } from './output-refused-error.ts'

/** Where a dataset goes, and the names beside it that are ours to make and to remove. */
export interface OutputPlace {
  /** The absolute path that people know. */
  readonly output: string
  readonly parent: string
  /** What the names of all its siblings begin with: `.dataset`. */
  readonly prefix: string
}

/** What a sibling is: a dataset, a draft, a dataset that was put aside, a link on its way. */
export type SiblingKind = 'dataset' | 'draft' | 'old' | 'link'

/** Finds the siblings' names for an output. Throws an `OutputRefusedError` for the root of a file system. */
export function outputPlace(path: string): OutputPlace {
  const output = resolve(path)
  const base = basename(output)
  if (base === '') throw new OutputRefusedError(`Expected a folder to write the dataset to, got \`${output}\``)
  return { output, parent: dirname(output), prefix: `.${base}` }
}

/** Tells what a name beside the output is; null where it is none of ours. */
export function siblingKind({ prefix }: OutputPlace, name: string): SiblingKind | null {
  if (!name.startsWith(prefix)) return null
  const rest = name.slice(prefix.length)
  if (/^-[0-9a-f]{16}$/.test(rest)) return 'dataset'
  const kind = /^\.(draft|old|link)-[1-9]\d*-\d+$/.exec(rest)?.[1]
  return (kind as SiblingKind | undefined) ?? null
}

/** A path beside the output that nothing has yet, with the number of this process in it. */
export function freeSibling({ parent, prefix }: OutputPlace, kind: Exclude<SiblingKind, 'dataset'>): string {
  for (let count = 0; ; count++) {
    const path = join(parent, `${prefix}.${kind}-${process.pid}-${count}`)
    if (!lstatSync(path, { throwIfNoEntry: false })) return path
  }
}
