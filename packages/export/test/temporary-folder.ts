import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder that is gone when the test is over. Concurrent tests give their own `onTestFinished`. */
export function temporaryFolder(onFinished = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-export-'))
  onFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
