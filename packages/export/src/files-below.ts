import { readdirSync } from 'node:fs'
import { compareBytes } from '@copydesk/document'

/** Lists what is below a folder and is no folder itself, by the bytes of the paths, with `/` between their parts. */
export function filesBelow(folder: string): readonly string[] {
  return entriesOf(folder, '').sort(compareBytes)
}

function entriesOf(folder: string, within: string): string[] {
  return readdirSync(`${folder}/${within}`, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entriesOf(folder, `${within}${entry.name}/`) : [`${within}${entry.name}`],
  )
}
