import { mkdirSync, rmSync } from 'node:fs'
import { inputOutputError } from './input-output-error.ts'
import { freeSibling, type OutputPlace, outputPlace } from './output-place.ts'
import { type Published, publishDraft } from './publish-draft.ts'
import { readOutput } from './read-output.ts'
import { recoverOutput } from './recover-output.ts'

/** A dataset that is being written, beside the one that stands. */
export interface Draft {
  /** Where its files go: an empty folder. */
  readonly folder: string
  /** The folder of the dataset that stands; null where there is none. */
  readonly standing: string | null
  /** Makes it the dataset. `name`: the first 16 hexadecimal digits of its digest. The draft must hold its `manifest.json`. */
  publish(name: string): Promise<Published>
  /** Removes it, where it was not published. */
  discard(): Promise<void>
}

/** How datasets are published. */
export interface DraftOptions {
  /** False: no symbolic link, but a folder that two renames replace, as on a file system without links. True unless given. */
  readonly links?: boolean
}

/**
 * Opens a draft for the dataset at `output`, which is (or becomes) a relative link to a sibling folder `.<basename>-<name>`. Whatever
 * happens before `publish` has done its last step, the old dataset stands.
 *
 * Rejects with an `OutputRefusedError` where something else stands there, and with an `Error` that has the system's as its `cause` where
 * it cannot write. What a killed process left is tidied first. Two processes must not write one output at a time.
 */
export async function openDraft(output: string, { links = true }: DraftOptions = {}): Promise<Draft> {
  const place = outputPlace(output)
  const { folder, standing } = await withPlace(place, () => {
    mkdirSync(place.parent, { recursive: true })
    recoverOutput(place)
    const { current } = readOutput(place)
    const draft = freeSibling(place, 'draft')
    mkdirSync(draft)
    return { folder: draft, standing: current }
  })
  return {
    folder,
    standing,
    publish: (name) => withPlace(place, () => publishDraft(place, folder, name, links)),
    discard: () => withPlace(place, () => rmSync(folder, { recursive: true, force: true })),
  }
}

/** Gives what the system refuses a message that names the path; our own errors pass. */
async function withPlace<Value>(place: OutputPlace, act: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    throw code === undefined ? error : inputOutputError(path ?? place.output, error)
  }
}
