import { documentSchema } from '@copydesk/document'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exporters } from '../src/index.ts'
import { exportRows } from './export-rows.ts'
import { articleOf } from './sample-articles.ts'

test.each([
  ['2022/000_4e40ee4d5a123b74', '2022/000_4e40ee4d5a123b74'],
  ['v1.2/notes-3', 'v1.2/notes-3'],
  ['Zulu', 'Zulu~'],
  ['zulu/Ä b', 'zulu/Ä-b~'],
  ['../../etc/passwd', '~/~/etc/passwd'],
  ['/', '~/~'],
  ['.git/config', 'git~/config'],
  ['a.', 'a~'],
  ['CON.txt/nul', '_CON.txt~/_nul~'],
  ['a:b*c?', 'a-b-c~'],
  ['a\\b\u202e', 'a-b~'],
  ['a.md/b.md', 'a.md~/b.md'],
  ['-rf', 'rf~'],
])('a document %j has a file that every system can hold', async (id, name) => {
  const path = await pathOf(id)
  expect(path.replaceAll(/~[0-9a-f]{16}(?=[/.])/g, '~')).toBe(`markdown/train-00000-of-00001/${name}.md`)
})

test('long ids have short files', async () => {
  for (const id of ['x'.repeat(5000), '家'.repeat(5000), `${'deep/'.repeat(2000)}a`, '/'.repeat(3000)]) {
    const path = await pathOf(id)
    expect(Buffer.byteLength(path)).toBeLessThan(600)
    expect(path.split('/').every((part) => Buffer.byteLength(part) < 250)).toBe(true)
    expect(path).not.toBe(await pathOf(`${id}x`))
  }
})

test('no two ids share a file, or make one a folder, where a system takes letters for one', async () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'A', 'é', 'e\u0301', 'ß', '.', 'md', '~', '/', '%', ' ', 'İ'),
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(name, name, async (one, other) => {
      const [path, another] = [folded(await pathOf(one)), folded(await pathOf(other))]
      expect(path === another).toBe(one === other)
      expect(another.startsWith(`${path}/`)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('two documents that claim one file end the export', async () => {
  await expect(exportRows('markdown', [articleOf('a'), articleOf('b')])).rejects.toThrow(
    'Expected a file of its own for `2022/ferry`, got `markdown/train-00000-of-00001/2022/ferry.md`, which is that of `2022/ferry`',
  )
})

test('no two formats claim one file, nor a name that the dataset has besides', async () => {
  const info = { schema: documentSchema, name: 'a', split: 'train', shard: 0, shards: 1 }
  const owners = new Map(
    ['source-maps', 'findings', 'rejects', 'removed', 'duplicates', 'schema'].map((name) => [name, 'sidecar']),
  )
  for (const [id, exporter] of Object.entries(exporters)) {
    const document = articleOf('a')
    const open = await exporter.open(info)
    const chunks = [
      ...open.write(document, JSON.stringify(document), JSON.stringify({ id: document.id, fields: [] })),
      ...open.end(),
    ]
    for (const folder of new Set(chunks.map(({ path }) => path.split('/')[0] as string))) {
      expect(owners.get(folder)).toBeUndefined()
      owners.set(folder, id)
    }
  }
})

async function pathOf(id: string): Promise<string> {
  const { files } = await exportRows('markdown', [articleOf('a', { id })])
  return Object.keys(files)[0] as string
}

/** What a system that takes letters for one compares: macOS composes, Windows and macOS fold case. */
function folded(path: string): string {
  return path.normalize('NFD').toLowerCase().toUpperCase()
}
