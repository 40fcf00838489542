import type { Finding } from '@copydesk/document'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFindings, type ReportOptions, report } from '../src/index.ts'
import { expectGolden } from './expect-golden.ts'
import { place } from './normalised-file.ts'

const FINDINGS: readonly Finding[] = [
  finding('b/ferry.txt', 'warning', 12, 'date-missing', 'Unexpected header without a date'),
  finding('b/ferry.txt', 'info', 2, 'deck-long', 'Unexpected deck of 300 characters, expected fewer'),
  finding('a/bells.txt', 'warning', 1, 'byline-missing', 'Unexpected header without a byline'),
  finding('z/empty.txt', 'error', 1, 'text-empty', 'Unexpected empty text, expected at least one paragraph'),
  finding('z/empty.txt', 'warning', 1, 'headline-missing', 'Unexpected paragraph, expected a headline'),
  finding('😀/last.txt', 'warning', 3, 'quotation-unbalanced', 'Unexpected `”`'),
  finding('～/before.txt', 'warning', 3, 'quotation-unbalanced', 'Unexpected `“`'),
]

describe('pretty', () => {
  test('plain', () => expectGolden('pretty.txt', pretty(FINDINGS, { fileOf: (path) => `corpus/raw/${path}` })))

  test('in colour', () => expectGolden('pretty-colour.txt', pretty(FINDINGS, { colour: true })))

  test('nothing', () => expect(pretty([])).toBe('0 problems (0 errors, 0 warnings)\n'))

  test('files with errors come first, then the order of the bytes of paths', () => {
    expect(pathsIn(pretty(FINDINGS))).toEqual([
      'z/empty.txt',
      'a/bells.txt',
      'b/ferry.txt',
      '～/before.txt',
      '😀/last.txt',
    ])
  })

  test('the order of the findings does not matter, but among those of one place', () => {
    const places = FINDINGS.filter(({ rule }) => rule !== 'headline-missing')
    fc.assert(
      fc.property(fc.shuffledSubarray([...places], { minLength: places.length }), (shuffled) => {
        expect(pretty(shuffled)).toBe(pretty(places))
      }),
    )
  })

  test('maxFiles: the rest are counted', () => {
    const report = pretty(FINDINGS, { maxFiles: 2 })
    expect(pathsIn(report)).toEqual(['z/empty.txt', 'a/bells.txt', '… and findings in 3 other files'])
    expect(pathsIn(pretty(FINDINGS, { maxFiles: 4 })).at(-1)).toBe('… and findings in 1 other file')
    expect(pretty(FINDINGS, { maxFiles: 5 })).toBe(pretty(FINDINGS))
    expect(pretty(FINDINGS, { maxFiles: 0 })).toMatch(/^… and findings in 5 other files\n\n7 problems /)
  })

  test.each([
    ['\u001b[2J', '\\u{1b}[2J'],
    ['a\nb\r\tc', 'a\\u{a}b\\u{d}\\u{9}c'],
    ['\u009b31m', '\\u{9b}31m'],
    ['\u202etxt.\u2066', '\\u{202e}txt.\\u{2066}'],
    ['\u2028\u2029\u0085', '\\u{2028}\\u{2029}\\u{85}'],
    ['“Zoë” 漢字 سعاد 🔔', '“Zoë” 漢字 سعاد 🔔'],
  ])('%j can’t disturb a terminal', (text, shown) => {
    const report = pretty([finding(text, 'error', 1, text, text)])
    expect(report).toBe(`${shown}\n  1:1  error    ${shown}  ${shown}\n\n1 problem (1 error, 0 warnings)\n`)
  })

  test('of any number of findings it shows 10,000 and counts the rest', () => {
    const findings = Array.from({ length: 200_000 }, () =>
      finding('a', 'warning', 1, 'quotation-unbalanced', 'Unexpected'),
    )
    const lines = pretty(findings).split('\n')
    expect(lines.filter((line) => line.startsWith('  1:1'))).toHaveLength(10_000)
    expect(lines.slice(-4)).toEqual([
      '… and 190000 other findings',
      '',
      '200000 problems (0 errors, 200000 warnings)',
      '',
    ])
  })

  test('whatever is found, there is one line for each finding', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text)), (found) => {
        const findings = found.map(([path, rule, message], index) => finding(path, 'warning', index + 1, rule, message))
        const report = pretty(findings)
        const rows = report.split('\n').filter((line) => /^ +\d+:1 {2}warning {2}/.test(line))
        expect(rows.length).toBeGreaterThanOrEqual(findings.length)
        expect(report).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

describe('a rule that has a page', () => {
  const found = { ...finding('a', 'warning', 1, 'date-weekday', 'Unexpected'), url: 'https://example.org/a b' }
  const link = '\u001b]8;;https://example.org/a%20b\u001b\\date-weekday\u001b]8;;\u001b\\'

  test('is a link where the terminal knows links', () => {
    expect(pretty([found], { links: true })).toContain(`Unexpected  ${link}\n`)
  })

  test('is its name elsewhere', () => {
    expect(pretty([found])).toContain('Unexpected  date-weekday\n')
  })

  test('may have it from `describe`', () => {
    const describe = () => ({ description: 'What it asks.', url: 'https://example.org/a b' })
    expect(pretty([{ ...found, url: null }], { links: true, describe })).toContain(link)
  })
})

describe('countFindings', () => {
  test.each([
    [{ error: 0, warning: 0, info: 0 }, '0 problems (0 errors, 0 warnings)'],
    [{ error: 1, warning: 0, info: 0 }, '1 problem (1 error, 0 warnings)'],
    [{ error: 1, warning: 2, info: 1 }, '4 problems (1 error, 2 warnings, 1 note)'],
    [{ error: 0, warning: 1, info: 2 }, '3 problems (0 errors, 1 warning, 2 notes)'],
  ])('%j', (counts, words) => {
    expect(countFindings(counts)).toBe(words)
  })
})

function finding(path: string, severity: Finding['severity'], line: number, rule: string, message: string): Finding {
  return { id: path, path, rule, severity, message, pointer: null, place: place(line), url: null }
}

function pretty(findings: readonly Finding[], options?: ReportOptions): string {
  return report(findings, 'pretty', options)
}

function pathsIn(report: string): readonly string[] {
  return report.split('\n').filter((line) => line !== '' && !/^ |^\d+ problems? /.test(line))
}
