import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder that is gone when the test is over. A file that keeps one for all its tests gives `afterAll`, a concurrent test its own `onTestFinished`. */
export function temporaryFolder(onFinished: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-pipeline-'))
  onFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** Writes files below a folder, in the order given; gives the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(folder, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** An article that nothing is wrong with; other words make another one. */
export function article(words = 'three weeks after the storm'): string {
  return `Ferry service to Tarn Island resumes

By Ada Marlowe

Tuesday, January 11, 2022

PORT ELLIAN (Northwind) — The ferry sailed at dawn, ${words}, and all of its seats were taken.

“We are glad,” the captain said, and pointed at the queue on the pier.
`
}

/** So many different articles in folders, by path. Some are without a byline, some have a date that can't be. */
export function articles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const byline = index % 7 === 0 ? '' : 'By Ada Marlowe and Tom Petrie\n\n'
      const date =
        index % 11 === 0 ? 'Monday, January 11, 2022' : `January ${(index % 28) + 1}, 2022, 11:4${index % 10} p.m.`
      const text = `Harbour notice ${index}\n\n${byline}${date}\n\nBerth ${index} at the northern quay is closed until noon.\n`
      return [`${NAMES[index % NAMES.length]}/notice-${index}.txt`, text]
    }),
  )
}

/** Names that locales, UTF-16 units and bytes put in different orders. */
const NAMES = ['Zulu', 'alpha', 'Äpfel', 'zebra', 'i', 'İ', '～wave', '😀', 'a', 'a-b', '10', '9']
