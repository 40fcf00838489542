import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type MeasuredInput, type ReportContent, reportPage } from '../src/index.ts'
import { acceptedInput, finding, rejectedInput, removedLine } from './sample-inputs.ts'
import { sampleStatistics } from './sample-statistics.ts'

const INPUTS: readonly MeasuredInput[] = [
  { ...acceptedInput({ id: 'wire/a', kicker: 'CITY HALL' }), edits: { 'unify-line-ends': 1234 } },
  { ...acceptedInput({ id: 'wire/b' }), findings: [finding({ id: 'wire/b' }), finding({ id: 'wire/b' })] },
  { ...acceptedInput({ id: 'c', datePublished: null }), removed: [removedLine({ id: 'c' })] },
  rejectedInput({ id: 'd' }),
]

describe('a report', () => {
  test('says that every input is accounted for', () => {
    const page = pageOf(INPUTS)
    expect(page).toContain('4 = 3 + 0 + 0 + 1')
    expect(rowOf(page, 'Accepted')).toEqual(['3', '75.0 %'])
    expect(rowOf(page, 'Rejected')).toEqual(['1', '25.0 %'])
  })

  test('counts documents by what they are', () => {
    const page = pageOf(INPUTS)
    expect(rowOf(page, 'wire')).toEqual(['2', '66.7 %'])
    expect(rowOf(page, 'CITY HALL')).toEqual(['1', '33.3 %'])
    expect(rowOf(page, 'deck')).toEqual(['0', '0 %'])
    expect(rowOf(page, 'datePublished')).toEqual(['2', '66.7 %'])
    expect(textOf(page)).toContain('1 of 3 has no date.')
  })

  test('says what was changed, found and left out, and where', () => {
    const page = pageOf(INPUTS)
    expect(rowOf(page, 'unify-line-ends')).toEqual(['1,234', '1'])
    expect(rowOf(page, 'copyright')).toEqual(['1', '1'])
    expect(rowOf(page, 'date-weekday')).toEqual(['warning', '2', '1'])
    expect(rowOf(page, 'text-empty')).toEqual(['error', '1', '1'])
    expect(page).toContain('href="../raw/wire/b.txt"')
    expect(textOf(page)).toContain('wire/b.txt:3:1 2 findings')
    expect(textOf(page)).toContain('It is so. Do this. More about this rule')
    expect(page).toContain('href="https://rules.example/date-weekday"')
  })

  test('says what each of its figures means, in the words of their schema', () => {
    const text = textOf(pageOf(INPUTS))
    expect(text).toContain('Documents by section: the kicker, as printed, of those that have one.')
    expect(text).toContain('The number of stretches of text between white space.')
  })

  test('shows the columns that the corpus declares', () => {
    const page = pageOf([acceptedInput({ metadata: { desk: 'City' } }), acceptedInput({ metadata: { desk: null } })])
    expect(rowOf(page, 'City')).toEqual(['1', '50.0 %'])
    const unlike = Array.from({ length: 30 }, (_, index) =>
      acceptedInput({ metadata: { url: `https://a.example/${index}` } }),
    )
    expect(textOf(pageOf(unlike))).toContain('No two documents have the same value.')
  })

  test('shows texts that several documents have', () => {
    const page = pageOf(INPUTS, [
      ['wire/a', '1'],
      ['wire/b', '1'],
    ])
    expect(rowOf(page, 'wire/awire/b')).toEqual(['2'])
  })

  test('has each id once, and what its links to itself lead to', () => {
    const page = pageOf(INPUTS)
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toEqual(expect.arrayContaining(Array.from(page.matchAll(/ href="#([^"]*)"/g), ([, id]) => id)))
  })

  test('is the same each time', () => {
    expect(pageOf(INPUTS)).toBe(pageOf(INPUTS.toReversed()))
  })

  test('needs nothing but itself: no address but links, and no script but its own', () => {
    const page = pageOf(INPUTS)
    expect(page.match(/\b(?:src|srcset|action|data)=|url\(|@import|<(?:link|iframe|img|object|base)\b/g)).toBeNull()
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
    expect(scripts).toHaveLength(1)
    const hash = createHash('sha256')
      .update(scripts[0] as string)
      .digest('base64')
    // Base64 has nothing that is escaped.
    expect(page).toContain(`script-src &#39;sha256-${hash}&#39;`)
    expect(page).toContain('content="default-src &#39;none&#39;; ')
  })
})

describe('time', () => {
  test.each([
    ['one day', ['2022-01-11'], 'Documents by month, from 2022-01 to 2022-01; most in 2022-01: 1', ['2022-01: 1']],
    [
      'ten years',
      ['2011-12-31', '2022-01-11', '2021-01-01'],
      'Documents by year, from 2011 to 2022; most in 2011: 1',
      ['2011: 1', '2021: 1', '2022: 1'],
    ],
    [
      'centuries',
      ['0099-01-01', '2022-01-11', '2029-01-11'],
      'Documents by decade, from 0090–0099 to 2020–2029; most in 2020–2029: 2',
      ['0090–0099: 1', '2020–2029: 2'],
    ],
  ])('is parted as %s needs it', (_, dates, label, titles) => {
    const page = pageOf(dates.map((datePublished) => acceptedInput({ datePublished })))
    expect(page).toContain(`aria-label="${label}"`)
    const [, plot = ''] = page.split('class="wide"')
    expect(
      [...(plot.split('</svg>')[0] as string).matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title),
    ).toEqual(titles)
  })
})

test.each([
  ['one day', ['2022-01-11', '2022-01-11'], 'The only date is 2022-01-11. Every document has a date.'],
  ['several', ['2022-03-02', '2022-01-11'], 'The first is of 2022-01-11, the last of 2022-03-02.'],
])('dates of %s are told as such', (_, dates, caption) => {
  expect(textOf(pageOf(dates.map((datePublished) => acceptedInput({ datePublished }))))).toContain(caption)
})

describe('lengths', () => {
  test.each([
    [
      'like ones by classes of one width',
      [40, 41, 60, 79],
      ['from 40 to below 42: 2', 'from 60 to below 62: 1', 'from 78 to below 80: 1'],
    ],
    [
      'unlike ones by ten classes for each power of ten',
      [7, 120, 1299, 1300, 90_000],
      [
        '7: 1',
        'from 100 to below 130: 1',
        'from 1,000 to below 1,300: 1',
        'from 1,300 to below 1,600: 1',
        'from 79,000 to below 100,000: 1',
      ],
    ],
  ])('shows %s', (_, lengths, titles) => {
    const page = pageOf(lengths.map((length) => acceptedInput({ text: 'x'.repeat(length) })))
    const [, plot = ''] = page.split('aria-label="Characters: ')
    const found = [...(plot.split('</svg>')[0] as string).matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)
    expect(found).toEqual(titles)
  })
})

describe('where there is next to nothing', () => {
  test.each([
    ['no input', []],
    [
      'one document without anything',
      [acceptedInput({ headline: null, datePublished: null, language: 'und', text: '' })],
    ],
    ['rejects alone', [rejectedInput()]],
  ])('%s still has a whole page', (_, inputs) => {
    const page = pageOf(inputs)
    expect(textOf(page)).toContain('No document has a date of publication.')
    expect(page.split('<script>')[0]).not.toMatch(/NaN|Infinity|undefined|null/)
    expect(page).toContain('</html>')
  })
})

describe('a stranger', () => {
  const HOSTILE = [
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<!--',
    '\u202egpj.exe',
    '\u0000\u0007',
    '\ud800',
  ]

  test.each(HOSTILE)('who writes %j everywhere writes text', (evil) => {
    const id = `${evil}/a`
    const page = pageOf(
      [
        {
          ...acceptedInput({ id, kicker: evil, headline: evil, metadata: { [evil]: evil } }),
          findings: [finding({ id, message: `Unexpected \`${evil}\`` })],
          removed: [removedLine({ id, text: evil })],
          edits: { [evil]: 1 },
        },
        rejectedInput({ id: `${evil}/b`, message: evil }),
      ],
      [
        [evil, '1'],
        [`${evil}2`, '1'],
      ],
      { title: evil, description: evil, creators: [evil], license: evil },
    )
    expect(page.match(/<script|<img|<!--/g)).toEqual(['<script'])
    expect(page.isWellFormed()).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(page).not.toMatch(/[\u0000\u0007\u202e]/)
  })

  test('does not make the page long', () => {
    const inputs = Array.from({ length: 3000 }, (_, index) =>
      acceptedInput({ id: `${index}/a`, language: `q-${index >> 1}`, kicker: 'x'.repeat(9000) + index }),
    )
    const page = pageOf(inputs)
    expect(page.length).toBeLessThan(300_000)
    expect(textOf(page)).toContain('1,300 more in statistics.json')
  })
})

test.each([
  ['wire/a b#1?.txt', 'wire/a%20b%231%3F.txt'],
  ['naïve/%0A%25.txt', 'na%C3%AFve/%0A%25.txt'],
  ['press.zip/2022/a.txt', 'press.zip'],
  ['papers/press.tar.gz/a.txt', 'papers/press.tar.gz'],
])('the raw file %s is linked', (path, href) => {
  const page = pageOf([{ ...acceptedInput(), findings: [finding({ path })] }])
  expect(page).toContain(`href="../raw/${href}"`)
})

function pageOf(
  inputs: readonly MeasuredInput[],
  texts: readonly (readonly [string, string])[] = [],
  corpus: ReportContent['corpus'] = {},
): string {
  const describeRule = (rule: string) => ({
    description: 'It is so.',
    help: 'Do this.',
    url: `https://rules.example/${rule}`,
  })
  return reportPage({ statistics: sampleStatistics(inputs, texts), corpus, describeRule })
}

/** The cells behind the head of the first row whose head begins so. */
function rowOf(page: string, head: string): readonly string[] {
  const rows = [...page.matchAll(/<tr><th scope="row">([\s\S]*?)<\/th>([\s\S]*?)<\/tr>/g)]
  const [, , cells = ''] = rows.find(([, name = '']) => textOf(name).startsWith(head)) ?? []
  return cells.split('</td>').slice(0, -1).map(textOf)
}

function textOf(markup: string): string {
  return markup
    .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
