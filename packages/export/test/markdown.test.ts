import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { expectGolden } from './expect-golden.ts'
import { exportRows } from './export-rows.ts'
import { articleOf, fullArticle, hostileArticles } from './sample-articles.ts'

test('is front matter and paragraphs', async () => {
  const { files } = await exportRows('markdown', [fullArticle])
  expect(Object.keys(files)).toEqual(['markdown/train-00000-of-00001/2022/Ferry~be3152d00da37fd3.md'])
  expectGolden('article.md', String(Object.values(files)[0]))
})

test('a parser gives the fields and the text of hostile documents back', async () => {
  for (const document of hostileArticles) {
    const { text, paragraphs, ...fields } = document
    const read = await readBack(document)
    expect(read).toEqual({ fields, text: asRead(text) })
  }
})

test('readers of YAML 1.1 and 1.2 give any field back', async () => {
  const known = [
    '=',
    '<<',
    'no',
    '1:30',
    '1_000',
    '2022-01-11',
    '\u0085',
    '\u2028x',
    '\ufeff',
    '\u007f',
    '\ufffe',
    '---',
    '# a',
    ' a ',
    'a\n',
  ]
  const value = fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'binary' }))
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 4 }), async (authors) => {
      const { bytes } = await exportRows('markdown', [articleOf('a', { authors })])
      const [, matter = ''] = /^---\n(.*?\n)---\n\n/s.exec(String(bytes)) ?? []
      expect(matter).not.toMatch(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/)
      for (const version of ['1.1', '1.2'] as const) expect(parse(matter, { version }).authors).toEqual(authors)
    }),
    { numRuns: 500 },
  )
})

test.each(['-\n-', '-\n- a', '+\n+ a', '1.\n1. a', '*\n* a', '-\n-\n-', '1)\n1) a', '=\n='])(
  'a parser gives a mark of a list below another one back: %j',
  async (text) => {
    expect((await readBack(articleOf(text))).text).toBe(text)
  },
)

test('a parser gives any paragraph back', async () => {
  const paragraph = fc
    .string({ unit: fc.constantFrom(...'ab 1.)\t#*_`~<>[]()!&;\\|-+=:/@"\'\n\r', '&amp;', '    ', '😀', 'ß') })
    .filter((text) => text !== '' && !/^[\n\r]|[\n\r]$|[\n\r]{2}/.test(text))
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
      const document = articleOf(paragraphs.join('\n\n'))
      expect((await readBack(document)).text).toBe(asRead(document.text))
    }),
    { numRuns: 2000 },
  )
})

/** A parser takes NUL for U+FFFD. */
function asRead(text: string): string {
  return text.replaceAll('\0', '\ufffd')
}

async function readBack(document: Parameters<typeof articleOf>[1] & { text: string }) {
  const { bytes } = await exportRows('markdown', [document as never])
  const [, matter = '', body = ''] = /^---\n(.*?\n)---\n\n(.*)$/s.exec(String(bytes)) ?? []
  const { children } = fromMarkdown(body)
  const paragraphs = children.map((node) => {
    expect(node.type).toBe('paragraph')
    return (node as { children: { type: string; value: string }[] }).children
      .map((child) => {
        expect(child.type).toBe('text')
        return child.value
      })
      .join('')
  })
  return { fields: parse(matter, { version: '1.1' }), text: paragraphs.join('\n\n') }
}
