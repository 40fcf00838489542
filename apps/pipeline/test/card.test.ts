import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasheetQuestions } from '@copydesk/export'
import { expect, test } from 'vitest'
import { readConfig } from '../src/index.ts'
import { buildHere } from './build-here.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readFolder, readTable } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

const SAID = `description: Notices of a harbour that is nowhere.
license: cc0-1.0
creators: [Ada Marlowe]
homepage: https://harbour.example
version: 1.0.0
published: 2022-05-02
`

test('a build warns of what it puts placeholders for, and says the licence is unknown', async () => {
  const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': article(), 'corpus.yaml': '# Nothing yet.\ntitle: T\n' })
  const { config, file } = await readConfig(join(corpus, 'raw'))
  const { findings } = await buildHere(corpus, { config, configFile: file })
  expect(findings).toMatchObject([
    {
      path: '../corpus.yaml',
      rule: 'card-incomplete',
      severity: 'warning',
      message: expect.stringMatching(
        /^Unexpected placeholders in the dataset for `description`, `license` \(`unknown`\), `creators`, /,
      ),
    },
  ])
  const files = readFolder(join(corpus, 'dataset'))
  expect(String(files['README.md'])).toMatch(/^---\nlicense: unknown\n/)
  expect(JSON.parse(String(files['croissant.json']))).toMatchObject({ license: 'unknown', datePublished: '0001-01-01' })
  expect(JSON.parse(String(files['datapackage.json'])).licenses).toEqual([{ name: 'unknown', title: 'unknown' }])
})

test.each([
  { yaml: `${SAID}rules: { card-incomplete: error }\n`, rules: [] },
  { yaml: 'rules: { card-incomplete: off }\n', rules: [] },
  { yaml: `${SAID}rules: { card-incomplete: error }\n`.replace('cc0-1.0', 'cc0-2.0'), rules: ['error'] },
])('a build is content with $yaml: $rules', async ({ yaml, rules }) => {
  const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': article(), 'corpus.yaml': yaml })
  const { config, file } = await readConfig(join(corpus, 'raw'))
  const { findings, manifest } = await buildHere(corpus, { config, configFile: file })
  expect(findings.map(({ severity }) => severity)).toEqual(rules)
  expect(manifest.counts.accepted).toBe(1)
})

test('check --card names each gap at its place, and looks at no document', async () => {
  const yaml = `${SAID}datasheet:\n  purpose: To study ferries.\n`.replace('license: cc0-1.0', 'license: other')
  const corpus = writeFiles(temporaryFolder(), { 'raw/empty.txt': '', 'corpus.yaml': yaml })
  const run = (...args: string[]) => runCopydesk(['check', '--card', ...args], { cwd: corpus })
  const { status, stdout, stderr } = await run('--format', 'json')
  expect(status).toBe(1)
  expect(stderr).toBe(`copydesk: Unexpected number of warnings \`${datasheetQuestions.length}\`, expected at most 0\n`)
  const { findings } = JSON.parse(stdout)
  expect(findings.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/license',
    ...datasheetQuestions.slice(1).map(({ key }) => `/datasheet/${key}`),
  ])
  expect(findings[0]).toMatchObject({
    path: 'corpus.yaml',
    rule: 'card-incomplete',
    place: { start: { line: 2, column: 10 } },
  })
  expect(findings[1]).toMatchObject({ place: { start: { line: 8, column: 3 } } })
  expect((await run('--max-warnings', '99')).status).toBe(0)
  expect((await run('--since', 'main')).status).toBe(2)
})

test('the schema of corpus.yaml and docs/dataset.md have the questions of the card', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const { properties } = JSON.parse(read('../schema/corpus.schema.json')).$defs.Datasheet
  const asked = datasheetQuestions.map(({ key, question }) => [key, question])
  expect(
    Object.entries<{ description: string }>(properties).map(([key, { description }]) => [key, description]),
  ).toEqual(asked)
  const documented = [...read('../../../docs/dataset.md').matchAll(/^\| `(\w+)` +\| ([^|]+\?) +\|$/gm)]
  expect(documented.map(([, key, question]) => [key, question])).toEqual(asked)
})

test('the statement of provenance has a digest of the raw files that anybody can make again', async () => {
  const raw = { 'raw/a.txt': article(), 'raw/b.txt': '', 'raw/.hidden': 'x' }
  const corpus = writeFiles(temporaryFolder(), raw)
  await buildHere(corpus, { config: { title: 'T' }, limit: 9 })
  const dataset = join(corpus, 'dataset')
  const { predicate } = JSON.parse(String(readFolder(dataset)['provenance.intoto.json']))
  const inputs = [...readTable(dataset, 'jsonl').map(({ source }) => source), ...readTable(dataset, 'rejects')]
  const lines = inputs.map(({ path, sha256 }) => digest(`${sha256 ?? '-'}  ${path}`)).sort(Buffer.compare)
  expect(lines).toHaveLength(3)
  const { externalParameters, resolvedDependencies } = predicate.buildDefinition
  expect(externalParameters).toEqual({ configuration: { title: 'T' }, limit: 9 })
  expect(resolvedDependencies[0]).toMatchObject({
    name: 'raw files',
    digest: { sha256: digest(Buffer.concat(lines)).toString('hex') },
  })
})

function digest(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest()
}
