import { describe, expect, test } from 'vitest'
import { openRepeats, type Repeatable, type RepeatOptions } from '../src/index.ts'

const NONE: RepeatOptions = { files: [], known: [], isKnown: () => false }

function repeatsOf(documents: readonly Repeatable[], options: Partial<RepeatOptions> = {}): readonly string[] {
  const files = documents.map(({ id, path }) => ({ id, path }))
  const repeats = openRepeats({ ...NONE, files, ...options })
  return documents.flatMap((document) =>
    repeats.check(document).map(({ id, path, rule, severity, message }) => {
      const [, other] =
        /^Unexpected (?:id|text that) .*?(?:one that (.*) not have too|has already.*)$/.exec(message) ?? []
      return [id, path, rule, severity, other].filter(Boolean).join(' ')
    }),
  )
}

describe('texts', () => {
  const a = { id: 'a', path: 'a.txt', text: '1' }

  test('of documents that are checked: the later repeats the earlier', () => {
    expect(repeatsOf([a, { ...a, id: 'b', path: 'b.txt' }])).toEqual(['b b.txt duplicate-exact warning'])
  })

  test('of the dataset', () => {
    expect(repeatsOf([a], { known: [['old', '1']] })).toEqual(['a a.txt duplicate-exact warning'])
    expect(repeatsOf([a], { known: [['old', '2']] })).toEqual([])
    expect(repeatsOf([a], { known: [['a', '1']] })).toEqual([])
  })

  test('of documents without one', () => {
    expect(
      repeatsOf([
        { ...a, text: null },
        { id: 'b', path: 'b.txt', text: null },
      ]),
    ).toEqual([])
  })

  test.each(['error', 'info'] as const)('may weigh as an %s', (severity) => {
    expect(repeatsOf([a], { known: [['old', '1']], severity })).toEqual([`a a.txt duplicate-exact ${severity}`])
  })

  test('may be nobody’s business', () => {
    expect(repeatsOf([a], { known: [['old', '1']], severity: 'off' })).toEqual([])
  })
})

describe('ids', () => {
  const a = { id: 'a', path: 'a.txt', text: null }

  test('that another file has, checked or not', () => {
    const files = [a, { id: 'a', path: 'a.text' }, { id: 'b', path: 'b.txt' }]
    expect(repeatsOf([a], { files })).toEqual(['a a.txt id-collision error `a.text` does'])
  })

  test('that two rows of a table have', () => {
    const row = { id: 't/1', path: 't.jsonl', text: null }
    expect(repeatsOf([row, row], { files: [{ id: 't', path: 't.jsonl' }] })).toEqual([
      't/1 t.jsonl id-collision error another document of this check does',
    ])
  })

  test('that a row of the dataset has, unless the file was there already', () => {
    const row = { id: 'n1', path: 'new.jsonl', text: null }
    const options = { files: [{ id: 'new', path: 'new.jsonl' }], known: [['n1', '1']] as const }
    expect(repeatsOf([row], options)).toEqual(['n1 new.jsonl id-collision error the dataset does'])
    expect(repeatsOf([row], { ...options, isKnown: () => true })).toEqual([])
  })
})
