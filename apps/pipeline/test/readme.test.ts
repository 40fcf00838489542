import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { report } from '@copydesk/validate'
import { processDocument, readConfig } from 'copydesk'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const rooms = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(join(root, parent))
    .map((name) => join(root, parent, name))
    .filter((folder) => existsSync(join(folder, 'package.json'))),
)
const readmes = rooms.map((folder) => ({ folder, readme: join(folder, 'README.md') }))

describe.each(readmes.map(({ folder, readme }) => ({ name: relative(root, folder), folder, readme })))(
  '$name/README.md',
  ({ folder, readme }) => {
    test('has an example', () => {
      expect(examplesOf(textOf(readme))).not.toEqual([])
    })

    test('has the headings of every package, in order', () => {
      const found = headingsOf(textOf(readme), 2)
      expect(found.filter((heading) => ORDER.includes(heading))).toEqual(ORDER)
      expect(found.slice(0, FIRST.length)).toEqual(FIRST)
      expect(found.at(-1)).toBe('License')
    })

    test('is headed by the name of the package', () => {
      expect(headingsOf(textOf(readme), 1)).toEqual([
        JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name,
      ])
    })
  },
)

/** unified's order; other headings may stand between API and License. */
const FIRST = ['What is this?', 'When should I use this?', 'Install', 'Use']
const ORDER = [...FIRST, 'API', 'License']

describe('examples', () => {
  const examples = [{ folder: root, readme: join(root, 'README.md') }, ...readmes]
    .filter(({ readme }) => existsSync(readme))
    .flatMap(({ folder, readme }) =>
      examplesOf(textOf(readme)).map((example) => ({
        ...example,
        folder,
        at: `${relative(root, readme)}:${example.line}`,
      })),
    )

  test.each(examples)('$at prints what the README shows', async ({ code, output, folder }) => {
    expect(output).toBeDefined()
    expect(await run(code, folder)).toBe(output)
  })
})

describe('README.md', () => {
  const shown = [...textOf(join(root, 'README.md')).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = '']) => ({
    json: compact(json),
    id: /"id": "([^"]+)"/.exec(json)?.[1] as string,
  }))

  test('shows the counts of the last build', () => {
    const { counts } = JSON.parse(readFileSync(join(root, 'corpus/dataset.lock.json'), 'utf8'))
    const { inputs, accepted, duplicates, filtered, rejected } = counts
    expect(textOf(join(root, 'README.md'))).toContain(
      `${inputs} inputs = ${accepted} accepted + ${duplicates} duplicates + ${filtered} filtered + ${rejected} rejected\n`,
    )
  })

  test.each([
    { path: 'empty.txt', text: '' },
    { path: 'scan.txt', text: '%PDF-1.4\n' },
    { path: 'ferry.txt', text: FERRY },
  ])('shows what is found in $path', ({ path, text }) => {
    const { findings } = processDocument(Buffer.from(text), { id: path, path }, {})
    expect(textOf(join(root, 'README.md'))).toContain(
      `../news/${report(findings).replace(/\n\d+ problems? .*\n$/, '')}`,
    )
  })

  test('shows a record and its source map', () => {
    expect(shown).toHaveLength(2)
  })

  test.each(shown)('shows what the pipeline makes of $id', ({ json, id }) => {
    const path = `${id}.txt`
    const bytes = readFileSync(join(root, 'corpus/raw', path))
    const { outcome } = processDocument(bytes, { id, path }, {})
    const rows = json.includes('"pointer"') ? outcome.rows['source-maps'] : outcome.rows.documents
    expect(rows.map(compact)).toEqual([expect.stringMatching(inOrder(json.split('…')))])
  })
})

test('the configuration that apps/pipeline/README.md shows is one', async () => {
  const shown = [...textOf(join(root, 'apps/pipeline/README.md')).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
  expect(shown).not.toEqual([])
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-readme-'))
  try {
    for (const [, yaml = ''] of shown) {
      writeFileSync(join(folder, 'corpus.yaml'), yaml)
      expect(Object.keys((await readConfig(folder)).config)).not.toEqual([])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('relative links', () => {
  test.each(markdownBelow(root).map((file) => ({ name: relative(root, file), file })))(
    'of $name lead somewhere',
    ({ file }) => {
      const broken = linksOf(textOf(file)).filter((link) => !leadsSomewhere(file, link))
      expect(broken).toEqual([])
    },
  )
})

const FERRY = `Ferry to Tarn resumes
By Ada Marlowe
Monday, January 11, 2022

The ferry sailed at dawn, three weeks after the storm.

She said: “We are glad.
`

interface Example {
  readonly code: string
  /** The text block that follows; undefined where none does. */
  readonly output: string | undefined
  readonly line: number
}

/** The `js` blocks that begin with `// example.js`, each with the next block if that is a `text` one. */
function examplesOf(markdown: string): readonly Example[] {
  const blocks = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
  return blocks.flatMap(([, language, code = ''], index) => {
    if (language !== 'js' || !code.startsWith('// example.js\n')) return []
    const [, next, output] = blocks[index + 1] ?? []
    const line = markdown.slice(0, blocks[index]?.index).split('\n').length
    return [{ code, output: next === 'text' ? output : undefined, line }]
  })
}

/** Runs a program as a user of the built packages would, with what the package itself and the pipeline depend on. */
async function run(code: string, folder: string): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'copydesk-readme-'))
  try {
    writeFileSync(join(place, 'example.mjs'), code)
    for (const [name, target] of packagesFor(folder)) {
      const link = join(place, 'node_modules', name)
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(target, link, 'junction')
    }
    const { stdout } = await promisify(execFile)(process.execPath, ['example.mjs'], { cwd: place })
    return stdout
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function packagesFor(folder: string): ReadonlyMap<string, string> {
  const ours = rooms.map((room) => [JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')).name, room] as const)
  return new Map([...installedIn(join(root, 'apps/pipeline')), ...installedIn(folder), ...ours])
}

/** The packages in a folder's `node_modules`, those of scopes too. */
function installedIn(folder: string): readonly (readonly [name: string, target: string])[] {
  const modules = join(folder, 'node_modules')
  if (!existsSync(modules)) return []
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((own) => `${name}/${own}`) : [name],
    )
    .map((name) => [name, join(modules, name)])
}

/** Without white space, and without the commas and brackets that lines add around an ellipsis. */
function compact(json: string): string {
  return json.replace(/\s+/g, '').replace(/,?…,?/g, '…')
}

function inOrder(parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`)
}

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : markdownBelow(path)
    return entry.isFile() && entry.name.endsWith('.md') ? [path] : []
  })
}

/** What is not ours to check: dependencies, what is built, datasets, and samples of files that are not of this place. */
const SKIPPED = /^(?:node_modules|dist|fixtures|coverage|dataset|\.(?!changeset|ci|github).*)$/

/** The targets of links and images that lead into the repository or the page itself. */
function linksOf(markdown: string): readonly string[] {
  const prose = withoutCode(markdown)
  const targets = [
    ...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g),
    ...prose.matchAll(/^\[[^\]]+\]:\s*<?([^\s>]+)/gm),
    ...prose.matchAll(/\b(?:href|src)="([^"]+)"/g),
  ].map(([, target]) => target as string)
  return targets.filter((target) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target))
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', anchor] = decodeURI(link).split('#')
  const target = path === '' ? from : resolve(dirname(from), path)
  if (!existsSync(target)) return false
  if (anchor === undefined || !target.endsWith('.md')) return true
  return [1, 2, 3, 4, 5, 6]
    .flatMap((level) => headingsOf(textOf(target), level))
    .map(anchorOf)
    .includes(anchor)
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

function headingsOf(markdown: string, level: number): readonly string[] {
  const heading = new RegExp(`^#{${level}} (.+)$`, 'gm')
  return [...markdown.replace(FENCED, '').matchAll(heading)].map(([, title = '']) => title.trim())
}

function withoutCode(markdown: string): string {
  return markdown.replace(FENCED, '').replace(/(`+)(?:(?!\1)[\s\S])*?\1/g, '')
}

const FENCED = /^(`{3,}).*\n[\s\S]*?^\1$/gm

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : `Expected ${basename(dirname(file))} to have a README.md\n`
}
