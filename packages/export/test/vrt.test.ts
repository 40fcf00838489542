import { type Document, documentSchema } from '@copydesk/document'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectGolden } from './expect-golden.ts'
import { exportRows } from './export-rows.ts'
import { articleOf, fullArticle, hostileArticles } from './sample-articles.ts'

test('is a token a line, in paragraphs and documents', async () => {
  const { files, chunks } = await exportRows('vrt', [fullArticle, articleOf('Fog.', { byline: null, authors: [] })])
  expect(Object.keys(files)).toEqual(['vrt/train-00000-of-00001.vrt'])
  expect(chunks[0]).not.toHaveProperty('rows')
  expectGolden('articles.vrt', String(Object.values(files)[0]))
})

test.each([
  ['“We’re glad,” he said.', '“ We’re glad , ” he said .'],
  ["don't well-kept rock-'n'-roll -5", "don't well-kept rock - ' n ' - roll - 5"],
  ['3.5 kn, 1,000.00 at 10:30. U.S. e.g.', '3.5 kn , 1,000.00 at 10:30 . U . S . e . g .'],
  ['東京タワーへ行く', '東 京 タワー へ 行 く'],
  ['서울에서 만났다', '서울에서 만났다'],
  ['👩‍👩‍👧🇬🇪1️⃣ 👍🏽!', '👩‍👩‍👧 🇬🇪 1️⃣ 👍🏽 !'],
  ['cafe\u0301 नमस्ते می\u200cخواهم', 'cafe\u0301 नमस्ते می\u200cخواهم'],
  ['a_b@c.org https://x.y/z?q=1', 'a_b @ c . org https : / / x . y / z ? q = 1'],
  ['\u200fأهلا\u200f!', '\u200f أهلا \u200f !'],
])('takes %j apart', async (text, tokens) => {
  const [paragraph] = await readVrt([articleOf(text)])
  expect(paragraph?.tokens.join(' ')).toBe(tokens)
})

test('tokens and gaps give the text of hostile documents back, but for its white space and controls', async () => {
  for (const document of hostileArticles) {
    const paragraphs = await readVrt([document])
    const expected = document.paragraphs.length === 0 ? [] : document.text.split('\n\n').map(asWritten)
    expect(paragraphs.map(({ text }) => text)).toEqual(expected)
  }
})

test('tokens and gaps give any paragraph back', async () => {
  const paragraph = fc.string({
    unit: fc.constantFrom(...'aé1.,:\'’-_<>&"東あター\u0301\u200d\ufe0f\u200c', ' ', '😀', '👩', '🇬', '🇪', '\u{1f3fd}'),
  })
  await fc.assert(
    fc.asyncProperty(paragraph, async (text) => {
      const read = await readVrt([articleOf(`${text}x`)])
      expect(read.map((one) => one.text)).toEqual([asWritten(`${text}x`)])
    }),
    { numRuns: 1000 },
  )
})

test('every field is an attribute, on one line, and null is none', async () => {
  const { bytes } = await exportRows('vrt', [
    articleOf('a', { headline: ' =a\t"b"\n<c> & \0', deck: null, authors: ['Ada Marlowe', 'Tom Petrie'] }),
  ])
  const [line] = String(bytes).split('\n')
  expect(line).toContain('headline=" =a &quot;b&quot; &lt;c&gt; &amp; \ufffd" byline=')
  expect(line).not.toContain('kicker=')
  expect(line).toContain('authors="Ada Marlowe|Tom Petrie" date_published="2022-01-11" language="en" source_path=')
})

test('declared columns have attributes of names that may not be the same', async () => {
  const properties = {
    Page: { type: ['integer', 'null'] },
    page: { type: ['string', 'null'] },
    рубрика: { type: 'string' },
  }
  const metadata = { type: 'object', required: Object.keys(properties), properties }
  const schema = {
    ...documentSchema,
    properties: { ...documentSchema.properties, metadata },
    required: [...(documentSchema.required ?? []), 'metadata'],
  }
  const document = { ...articleOf('a'), metadata: { Page: 3, page: 'A3', рубрика: 'x' } } as Document
  const { bytes } = await exportRows('vrt', [document], { schema })
  expect(String(bytes)).toContain(' metadata_page="3" metadata_page_2="A3" metadata_="x">')
})

test('is an empty file when there are no rows, and gives its bytes now and then', async () => {
  expect((await exportRows('vrt', [])).chunks).toEqual([
    { path: 'vrt/train-00000-of-00001.vrt', bytes: Buffer.alloc(0) },
  ])
  const many = Array.from({ length: 1000 }, (_, row) => articleOf('Fog. '.repeat(300), { id: `2022/${row}` }))
  expect((await exportRows('vrt', many)).chunks.length).toBeGreaterThan(2)
})

interface Paragraph {
  readonly tokens: readonly string[]
  readonly text: string
}

/** Reads the paragraphs as the programs do: line by line, tags by their angle bracket. */
async function readVrt(documents: readonly Document[]): Promise<readonly Paragraph[]> {
  const { bytes } = await exportRows('vrt', documents)
  const lines = String(bytes).split('\n').slice(0, -1)
  const paragraphs: { tokens: string[]; text: string }[] = []
  let glued = true
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    if (line === '<p>') paragraphs.push({ tokens: [], text: '' })
    else if (line === '<g/>') glued = true
    else if (/^<\/?(?:doc|p)\b.*>$/.test(line)) glued = true
    else {
      expect(line).not.toMatch(/[<> \t\r]|&(?!(?:lt|gt|amp);)/)
      const token = line
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')

        .replaceAll('&amp;', '&')
      if (paragraph) paragraph.text += (glued || paragraph.tokens.length === 0 ? '' : ' ') + token
      paragraph?.tokens.push(token)
      glued = false
    }
  }
  return paragraphs
}

/** What vertical text keeps of a paragraph: white space as one space, and none at its ends; no control characters. */
function asWritten(paragraph: string): string {
  return paragraph
    .replace(/[^\S\ufeff]+/g, ' ')
    .replace(/(?!\s)\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/^ | $/g, '')
}
