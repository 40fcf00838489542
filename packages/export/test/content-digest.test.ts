import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openContentDigest } from '../src/index.ts'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest()

function digestOf(rows: readonly string[]): string {
  const content = openContentDigest()
  for (const row of rows) content.add(row)
  return content.digest()
}

test('is the SHA-256 over the sorted SHA-256 of the rows, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (rows) => {
      const expected = sha256(Buffer.concat(rows.map((row) => sha256(row)).sort(Buffer.compare))).toString('hex')
      expect(digestOf(rows)).toBe(expected)
      expect(digestOf([...rows].reverse())).toBe(expected)
    }),
  )
})

test('holds many rows, and goes on after a digest was asked for', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => `{"id":${row}}`)
  const content = openContentDigest()
  for (const row of rows.slice(0, 3000)) content.add(Buffer.from(row))
  expect(content.digest()).toBe(digestOf(rows.slice(0, 3000)))
  for (const row of rows.slice(3000)) content.addDigest(sha256(row))
  expect(content.digest()).toBe(digestOf([...rows].sort()))
})

test('counts a row that is there twice, and sees no rows at all', () => {
  expect(digestOf(['a', 'a'])).not.toBe(digestOf(['a']))
  expect(digestOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('refuses a row digest of another length', () => {
  expect(() => openContentDigest().addDigest(new Uint8Array(20))).toThrow('Expected 32 bytes, got `20`')
})
