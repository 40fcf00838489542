import type { ArticleContent } from '@copydesk/document'
import { describe, expect, test } from 'vitest'
import { HeaderProfileError, type HeaderStep, headerProfile, normaliseDocument } from '../src/index.ts'
import { rawFile } from './raw-file.ts'
import { BODY, textOf } from './read-article.ts'

const FRENCH: readonly HeaderStep[] = [
  'kicker?',
  'headline',
  { 'byline?': '^Texte : (?<authors>.+)$' },
  { date: '^Mis en ligne le (?<date>.+)$' },
  { 'modified?': '^Revu le (?<modified>.+)$' },
  { 'skip*': '^(?:Rubrique|Partager)' },
]

const CORPS =
  'La cloche a sonné à midi, neuf ans après la chute du clocher, et toute la place s’est arrêtée pour écouter ce qu’elle avait à dire.'

describe('a profile names the lines of the header', () => {
  test('in its order, and reads their values as everywhere', () => {
    const { document, outline } = read(
      FRENCH,
      [
        'Patrimoine',
        'La cloche sonne de nouveau',
        'Texte : Ada Marlowe, TOM VANE et AFP',
        'Mis en ligne le 11 janvier 2022 à 14h30',
        'Revu le 12/01/2022',
        'Rubrique : villes',
        'Partager',
        CORPS,
      ],
      'fr',
    )
    expect(document).toMatchObject({
      kicker: 'Patrimoine',
      headline: 'La cloche sonne de nouveau',
      deck: null,
      byline: 'Texte : Ada Marlowe, TOM VANE et AFP',
      authors: ['Ada Marlowe', 'Tom Vane'],
      datePublished: '2022-01-11T14:30',
      dateModified: '2022-01-12',
      text: CORPS,
    })
    expect(outline.map(([type, , rule, confidence]) => [type, rule, confidence])).toEqual([
      ['kicker', 'profile-kicker', 1],
      ['headline', 'profile-headline', 1],
      ['byline', 'profile-byline', 1],
      ['date', 'profile-date', 1],
      ['date', 'profile-modified', 1],
      ['skipped', 'profile-skip', 1],
      ['skipped', 'profile-skip', 1],
      ['paragraph', 'paragraph', 0.9],
    ])
  })

  test('with lines left out that may be missing', () => {
    const { document } = read(FRENCH, ['La cloche sonne de nouveau', 'Mis en ligne le 11 janvier 2022', CORPS], 'fr')
    expect(document).toMatchObject({ kicker: null, headline: 'La cloche sonne de nouveau', byline: null, text: CORPS })
  })

  test('and the body below may open with a dateline', () => {
    const { document } = read(
      ['headline', 'byline'],
      ['The bell rings again', 'By Ada Marlowe', `GENEVA (AP) — ${BODY}`],
    )
    expect(document).toMatchObject({
      dateline: 'GENEVA (AP) —',
      location: 'GENEVA',
      text: BODY,
      authors: ['Ada Marlowe'],
    })
  })

  test.for<{ steps: readonly HeaderStep[]; line: string; is: readonly (readonly [string, string])[]; fields: object }>([
    {
      steps: [{ headline: '^Title: (?<headline>.+)$' }],
      line: 'Title: The bell rings again',
      is: [
        ['label', 'Title:'],
        ['headline', 'The bell rings again'],
      ],
      fields: { headline: 'The bell rings again' },
    },
    {
      steps: [{ byline: '^(?<byline>By (?<authors>[^|]+)) \\| (?<date>.+)$' }],
      line: 'By Ada Marlowe | Jan. 11, 2022',
      is: [
        ['byline', 'By Ada Marlowe'],
        ['label', '|'],
        ['date', 'Jan. 11, 2022'],
      ],
      fields: { byline: 'By Ada Marlowe', authors: ['Ada Marlowe'], datePublished: '2022-01-11' },
    },
    {
      steps: [{ skip: '(?<modified>\\d{4}-\\d\\d-\\d\\d)' }],
      line: 'Edition of 2022-01-12, page 3',
      is: [
        ['label', 'Edition of'],
        ['date', '2022-01-12'],
        ['label', ', page 3'],
      ],
      fields: { datePublished: null, dateModified: '2022-01-12' },
    },
    {
      steps: [{ byline: '(?<authors>.*), our man in .*' }],
      line: 'Ada Marlowe, our man in Tarn',
      is: [['byline', 'Ada Marlowe, our man in Tarn']],
      fields: { byline: 'Ada Marlowe, our man in Tarn', authors: ['Ada Marlowe'] },
    },
    {
      steps: [{ byline: '^Words: (?<authors>.+)$' }],
      line: 'Words: the two of us',
      is: [['byline', 'Words: the two of us']],
      fields: { authors: ['the two of us'] },
    },
    {
      steps: [{ byline: '^The Editors$' }],
      line: 'The Editors',
      is: [['byline', 'The Editors']],
      fields: { byline: 'The Editors' },
    },
    {
      steps: ['modified'],
      line: 'January 12, 2022',
      is: [['date', 'January 12, 2022']],
      fields: { datePublished: null, dateModified: '2022-01-12' },
    },
    {
      steps: [{ date: '^On (?<date>.*)$' }],
      line: 'On February 30, 2022',
      is: [['date', 'On February 30, 2022']],
      fields: { datePublished: null },
    },
  ])('$steps reads $line', ({ steps, line, is, fields }) => {
    const { document, outline } = read(steps, [line, BODY])
    expect(outline.slice(0, -1).map(([type, text]) => [type, text])).toEqual(is)
    expect(document).toMatchObject({ ...fields, text: BODY })
  })

  test('a name and a weekday stand where they stand, whatever is before them', () => {
    const line = '😀 On Monday, January 11, 2022 — ADA MARLOWE'
    const pattern = '^😀 On (?<date>.+) — (?<authors>.+)$'
    const { file } = read([{ date: pattern }], [line, BODY])
    const { article, sourceMap } = file.data
    const date = article?.children.find(({ type }) => type === 'date')
    expect(date).toMatchObject({
      weekday: { printed: 'Monday', position: { start: { column: line.indexOf('Monday') + 1 } } },
    })
    const author = sourceMap?.fields.find(({ pointer }) => pointer === '/authors/0')
    expect(author?.bounds.slice(2)).toEqual([Buffer.from(line).indexOf('ADA'), Buffer.byteLength(line)])
  })
})

describe('a header that does not follow its profile', () => {
  test.for([
    {
      what: 'another byline',
      lines: ['La cloche sonne', 'Par Ada Marlowe', 'Mis en ligne le 11 janvier 2022', CORPS],
      at: '2:1',
      expected: [FRENCH[2], FRENCH[3]],
    },
    {
      what: 'a date that nobody can read',
      lines: ['La cloche sonne', 'Texte : Ada Marlowe', 'Mis en ligne le jour de la fête', CORPS],
      at: '3:1',
      expected: [FRENCH[3]],
    },
    { what: 'no more lines', lines: ['La cloche sonne', 'Texte : Ada Marlowe'], at: '2:20', expected: [FRENCH[3]] },
    { what: 'nothing at all', lines: [], at: '1:1', expected: ['kicker?', 'headline'] },
  ])('$what: it is read by the grammar, and the place of the fault is kept', ({ lines, at, expected }) => {
    const { file, document } = read(FRENCH, lines, 'fr')
    const { headerFault } = file.data.article ?? {}
    const start = headerFault?.position.start
    expect(`${start?.line}:${start?.column}`).toBe(at)
    const sources = expected.map((step) => (typeof step === 'object' ? Object.entries(step)[0]?.join(': ') : step))
    expect(headerFault?.expected).toEqual(sources)
    const alone = rawFile(lines.join('\n'))
    expect(document).toEqual(normaliseDocument(alone, { language: 'fr' }))
  })
})

describe('headerProfile', () => {
  test.for<[HeaderStep, string]>([
    ['bylin', 'Unexpected `bylin`, expected one of `kicker`, `kicker?`'],
    ['headline*', 'Unexpected `headline*`'],
    ['skip*', 'expected the pattern'],
    [{}, 'Unexpected ``'],
    [{ byline: 'a', date: 'b' }, 'Unexpected `date` beside `byline`, expected one name a step'],
    [{ byline: '[' }, 'expected a regular expression in RE2 syntax'],
    [{ byline: '(?<=a)b' }, 'expected a regular expression in RE2 syntax'],
    [{ byline: '(?<name>a)' }, 'Unexpected group `name`, expected one of'],
    [{ headline: '(?<date>a)' }, 'expected a group `headline` beside it'],
  ])('refuses %j', ([step, says]) => {
    const make = () => headerProfile(['headline', step])
    expect(make).toThrow(HeaderProfileError)
    expect(make).toThrow(expect.objectContaining({ step: 1, message: expect.stringContaining(says) }))
  })

  test('an expression that would explode elsewhere takes linear time', () => {
    const hostile = 'a'.repeat(900)
    const steps = [{ headline: '^(?:(?:a+)+)+b$' }, { 'skip*': '^(a|a?)+$' }]
    const before = performance.now()
    read(
      steps,
      Array.from({ length: 50 }, () => `${hostile}c`),
    )
    read(
      [{ 'skip*': '^(a|a?)+$' }],
      Array.from({ length: 50 }, () => hostile),
    )
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})

function read(header: readonly HeaderStep[], lines: readonly string[], language = 'en') {
  const file = rawFile(lines.join('\n'))
  const document = normaliseDocument(file, { header, language })
  const children = (file.data.article?.children ?? []) as readonly ArticleContent[]
  const outline = children.map((node) => {
    const type = node.type === 'boilerplate' ? node.kind : node.type
    return [type, textOf(node), node.data.rule, node.data.confidence] as const
  })
  return { file, document, outline }
}
