import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulesPage } from './rules-page.ts'

test('docs/rules.md says what the rules are (UPDATE=1 writes it)', () => {
  const page = new URL('../../../docs/rules.md', import.meta.url)
  if (process.env.UPDATE) writeFileSync(page, rulesPage())
  expect(readFileSync(page, 'utf8')).toBe(rulesPage())
})
