import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article, Document } from '@copydesk/document'
import { escapeName, idOf } from '@copydesk/ingest'
import { describe, expect, test } from 'vitest'
import { processDocument } from '../src/document/process-document.ts'

/** The truth about one raw file, written by hand. */
interface Label
  extends Pick<
    Document,
    | 'kicker'
    | 'headline'
    | 'deck'
    | 'byline'
    | 'authors'
    | 'dateline'
    | 'location'
    | 'datePublished'
    | 'dateModified'
    | 'language'
  > {
  /** Below `corpus/raw`, as the file is called. */
  readonly path: string
  /** How many there are. */
  readonly paragraphs: number
  readonly firstWords: string
  readonly lastWords: string
  /** The lines that belong to no field. */
  readonly boilerplate: readonly string[]
}

const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url))
const labels = readdirSync(join(corpus, 'labels'))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(join(corpus, 'labels', name), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => JSON.parse(line) as Label)

test('every raw file has a label, and every label a file', () => {
  const files = readdirSync(join(corpus, 'raw'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(corpus, 'raw', sep).length)
        .split(sep)
        .join('/'),
    )
  const labelled = labels.map(({ path }) => path.normalize('NFC'))
  expect(labelled.sort()).toEqual(files.map((path) => path.normalize('NFC')).sort())
  expect(labels.length).toBeGreaterThan(0)
})

describe('what is read is what a person reads', () => {
  test.each(labels.map((label) => ({ path: label.path, label })))('$path', ({ label: { path, ...label } }) => {
    const { file, findings } = processDocument(
      readFileSync(join(corpus, 'raw', path)),
      namesOf(path),
      // As they are by default.
      {},
    )
    const { text, paragraphs, ...fields } = file.data.document as Document
    const { children } = file.data.article as Article
    const read = plain({
      ...pick(fields, Object.keys(label)),
      paragraphs: paragraphs.length,
      firstWords: text.slice(0, label.firstWords.length),
      lastWords: text.slice(-label.lastWords.length),
      boilerplate: children.flatMap((node) =>
        node.type === 'boilerplate' ? [node.children.map(({ value }) => value).join('')] : [],
      ),
    })
    expect(read).toEqual(plain(label))
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

function namesOf(name: string): { id: string; path: string } {
  const path = escapeName(Buffer.from(name))
  return { id: idOf(path), path }
}

function pick(record: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))
}

/** Labels are typed with plain spaces: no-break, narrow no-break and ideographic ones count as such. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f\u3000]/g, ' '))
}
