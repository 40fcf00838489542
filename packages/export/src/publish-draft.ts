import { lstatSync, renameSync, rmdirSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isOurDataset } from './is-our-dataset.ts'
import { cloneFolder, linkSameFiles } from './link-files.ts'
import { freeSibling, type OutputPlace } from './output-place.ts'
import { OutputRefusedError } from './output-refused-error.ts'
import { type Output, readOutput } from './read-output.ts'
import { removeFolder, removeSuperseded } from './remove-superseded.ts'
import { sameFolders } from './same-bytes.ts'
import { syncFolder, syncNames } from './sync-folder.ts'

/** What became of a draft: the folder that the dataset is in, and whether that very dataset was there already. */
export interface Published {
  readonly folder: string
  readonly unchanged: boolean
}

/** Makes a whole draft the dataset; between two of its steps the output is always one whole dataset (but see `replaceByRenames`). */
export async function publishDraft(
  place: OutputPlace,
  draft: string,
  name: string,
  links: boolean,
): Promise<Published> {
  if (!/^[0-9a-f]{16}$/.test(name)) throw new Error(`Expected a name of 16 hexadecimal digits, got \`${name}\``)
  if (!isOurDataset(draft)) throw new Error('Expected a `manifest.json` of ours in the draft, got `none`')
  const before = readOutput(place)
  if (before.current) linkSameFiles(before.current, draft)
  await syncFolder(draft, before.current)
  const target = join(place.parent, `${place.prefix}-${name}`)
  const link = links ? makeLink(place, target) : null
  const published = link
    ? await replaceLink(place, before, draft, target, link)
    : replaceByRenames(place, before, draft)
  removeSuperseded(place, published.folder)
  return published
}

async function replaceLink(
  place: OutputPlace,
  before: Output,
  draft: string,
  target: string,
  link: string,
): Promise<Published> {
  const stands = lstatSync(target, { throwIfNoEntry: false }) !== undefined
  if (stands && !isOurDataset(target)) {
    rmSync(link)
    throw new OutputRefusedError(`Expected nothing or a dataset of ours at \`${target}\`, got \`other content\``)
  }
  const unchanged = stands && sameFolders(target, draft)
  if (unchanged) rmSync(draft, { recursive: true })
  else {
    if (stands && before.current === target) await putAside(place, target)
    if (stands) removeFolder(place, target)
    renameSync(draft, target)
    syncNames(place.parent)
  }
  replace(place, before, link)
  if (!isOurDataset(place.output)) throw new Error(`Expected \`${target}\` to stay, got \`removed by another process\``)
  return { folder: target, unchanged }
}

/** Lets the output be a copy (of hard links) of the dataset, so that a new one can take the name of the old one. */
async function putAside(place: OutputPlace, target: string): Promise<void> {
  const clone = freeSibling(place, 'draft')
  cloneFolder(target, clone)
  await syncFolder(clone, target)
  const aside = freeSibling(place, 'old')
  renameSync(clone, aside)
  renameSync(makeLink(place, aside) as string, place.output)
  syncNames(place.parent)
}

/**
 * Where no link can be had: two renames, between which nothing stands at the output. A process that is killed there leaves the old
 * dataset beside it, and the next `openDraft` puts it back.
 */
function replaceByRenames(place: OutputPlace, before: Output, draft: string): Published {
  const unchanged = before.kind === 'folder' && sameFolders(place.output, draft)
  if (unchanged) rmSync(draft, { recursive: true })
  else replace(place, before, draft)
  return { folder: place.output, unchanged }
}

/** Puts a link or a folder in the place of the output. Over a link or nothing, a link takes one rename. */
function replace(place: OutputPlace, before: Output, made: string): void {
  const overwrites = before.kind === 'link' && lstatSync(made).isSymbolicLink()
  const aside = overwrites || !['folder', 'link'].includes(before.kind) ? null : freeSibling(place, 'old')
  if (before.kind === 'empty') rmdirSync(place.output)
  if (aside) renameSync(place.output, aside)
  try {
    renameSync(made, place.output)
  } catch (error) {
    if (aside) renameSync(aside, place.output)
    throw error
  }
  syncNames(place.parent)
}

/** Makes a relative link beside the output, under a name for the way; null where the system has no links for us. */
function makeLink(place: OutputPlace, target: string): string | null {
  const link = freeSibling(place, 'link')
  try {
    symlinkSync(basename(target), link, 'dir')
    return link
  } catch (error) {
    if (NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

/** What symlink(2) says on a file system without links, and Windows to a user without the right to make them. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])
