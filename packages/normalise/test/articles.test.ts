import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Article } from '@copydesk/document'
import { describe, expect, test } from 'vitest'
import { normaliseDocument } from '../src/index.ts'
import { rawFile } from './raw-file.ts'
import { textOf } from './read-article.ts'

/** `<case>.txt` is a raw file, `<case>.json` what becomes of it. UPDATE=1 writes the latter, and the difference is reviewed in git. */
const folder = new URL('fixtures/', import.meta.url)
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))

describe('articles', () => {
  test.each(cases)('%s', (name) => {
    const golden = new URL(`${name}.json`, folder)
    const result = resultOf(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))
    if (process.env.UPDATE) writeFileSync(golden, `${JSON.stringify(result, null, 2)}\n`)
    expect(result).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
  })

  test('every result has its raw file', () => {
    expect(readdirSync(folder).sort()).toEqual(cases.flatMap((name) => [`${name}.json`, `${name}.txt`]).sort())
  })
})

/** The document but for where it came from, and the lines that belong to none of its fields. */
function resultOf(text: string) {
  const file = rawFile(text)
  const { source, schemaVersion, id, ...fields } = normaliseDocument(file)
  const { children } = file.data.article as Article
  const boilerplate = children.flatMap((node) => (node.type === 'boilerplate' ? [`${node.kind}: ${textOf(node)}`] : []))
  const crossheads = children.filter(({ type }) => type === 'crosshead').map(textOf)
  return { ...fields, boilerplate, crossheads }
}
