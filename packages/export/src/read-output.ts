import { existsSync, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { isOurDataset } from './is-our-dataset.ts'
import { type OutputPlace, siblingKind } from './output-place.ts'
import { OutputRefusedError } from './output-refused-error.ts'

/** What stands at the output, and the folder of the dataset there; null where there is none. */
export interface Output {
  readonly kind: 'nothing' | 'empty' | 'folder' | 'link'
  readonly current: string | null
}

/** Looks at the output. Throws an `OutputRefusedError` where something stands that is not ours. */
export function readOutput(place: OutputPlace): Output {
  const { output } = place
  const stats = lstatSync(output, { throwIfNoEntry: false })
  if (!stats) return { kind: 'nothing', current: null }
  if (stats.isSymbolicLink()) return { kind: 'link', current: readLink(place) }
  if (!stats.isDirectory()) throw refused(output, 'a file')
  if (readdirSync(output).length === 0) return { kind: 'empty', current: null }
  if (!isOurDataset(output)) throw refused(output, 'a folder with other content')
  return { kind: 'folder', current: output }
}

/** A link to one of our names whose folder is gone leads nowhere and may be replaced. */
function readLink(place: OutputPlace): string | null {
  const target = readlinkSync(place.output)
  const name = target.replace(/^\.\//, '').replace(/\/$/, '')
  const kind = siblingKind(place, name)
  const folder = join(place.parent, name)
  if (kind !== 'dataset' && kind !== 'old') throw refused(place.output, `a link to ${target}`)
  if (!existsSync(folder)) return null
  if (!isOurDataset(folder)) throw refused(place.output, `a link to ${target}, which holds other content`)
  return folder
}

function refused(output: string, found: string): OutputRefusedError {
  return new OutputRefusedError(
    `Expected nothing, an empty folder or a dataset of ours at \`${output}\`, got \`${found}\``,
  )
}
