import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Compares text with `test/fixtures/<name>`; with UPDATE=1 the file is written, and the difference is reviewed in git. */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`fixtures/${name}`, import.meta.url)
  if (process.env.UPDATE) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}
