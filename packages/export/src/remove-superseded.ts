import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isOurDataset } from './is-our-dataset.ts'
import { freeSibling, type OutputPlace, siblingKind } from './output-place.ts'

/** Removes the datasets beside the output but the one to keep: only those with a name of ours that are ours, too. */
export function removeSuperseded(place: OutputPlace, keep: string): void {
  for (const name of readdirSync(place.parent)) {
    const kind = siblingKind(place, name)
    const path = join(place.parent, name)
    if (path === keep || (kind !== 'dataset' && kind !== 'old')) continue
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(path)
    else if (isOurDataset(path)) removeFolder(place, path)
  }
}

/** Removes a folder that is whole: under the name of a draft first, so that half of it is never taken for a dataset. */
export function removeFolder(place: OutputPlace, folder: string): void {
  const doomed = freeSibling(place, 'draft')
  renameSync(folder, doomed)
  rmSync(doomed, { recursive: true, force: true })
}
