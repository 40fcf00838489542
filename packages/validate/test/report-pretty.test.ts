import { readFileSync, writeFileSync } from 'node:fs'
import type { Finding } from '@copydesk/document'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFindings, reportPretty } from '../src/index.ts'
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

describe('reportPretty', () => {
  test('plain', () => expectGolden('pretty.txt', reportPretty(FINDINGS, { prefix: 'corpus/raw/' })))

  test('in colour', () => expectGolden('pretty-colour.txt', reportPretty(FINDINGS, { colour: true })))

  test('nothing', () => expect(reportPretty([])).toBe(''))

  test('files with errors come first, then the order of the bytes of paths', () => {
    expect(pathsIn(reportPretty(FINDINGS))).toEqual([
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
        expect(reportPretty(shuffled)).toBe(reportPretty(places))
      }),
    )
  })

  test('maxFiles: the rest are counted', () => {
    const report = reportPretty(FINDINGS, { maxFiles: 2 })
    expect(pathsIn(report)).toEqual(['z/empty.txt', 'a/bells.txt', '… and findings in 3 other files'])
    expect(pathsIn(reportPretty(FINDINGS, { maxFiles: 4 })).at(-1)).toBe('… and findings in 1 other file')
    expect(reportPretty(FINDINGS, { maxFiles: 5 })).toBe(reportPretty(FINDINGS))
    expect(reportPretty(FINDINGS, { maxFiles: 0 })).toBe('… and findings in 5 other files\n')
  })

  test.each([
    ['\u001b[2J', '\\u{1b}[2J'],
    ['a\nb\r\tc', 'a\\u{a}b\\u{d}\\u{9}c'],
    ['\u009b31m', '\\u{9b}31m'],
    ['\u202etxt.\u2066', '\\u{202e}txt.\\u{2066}'],
    ['\u2028\u2029\u0085', '\\u{2028}\\u{2029}\\u{85}'],
    ['“Zoë” 漢字 سعاد 🔔', '“Zoë” 漢字 سعاد 🔔'],
  ])('%j can’t disturb a terminal', (text, shown) => {
    const report = reportPretty([finding(text, 'error', 1, text, text)], { prefix: text })
    expect(report).toBe(`${shown}${shown}\n  1:1  error    ${shown}  ${shown}\n`)
  })

  test('a file may have any number of findings', () => {
    const findings = Array.from({ length: 200_000 }, () =>
      finding('a', 'warning', 1, 'quotation-unbalanced', 'Unexpected'),
    )
    expect(reportPretty(findings).split('\n')).toHaveLength(findings.length + 2)
  })

  test('whatever is found, there is one line for each finding', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text)), (found) => {
        const findings = found.map(([path, rule, message], index) => finding(path, 'warning', index + 1, rule, message))
        const report = reportPretty(findings)
        const rows = report.split('\n').filter((line) => /^ +\d+:1 {2}warning {2}/.test(line))
        expect(rows.length).toBeGreaterThanOrEqual(findings.length)
        expect(report).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
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

function pathsIn(report: string): readonly string[] {
  return report.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
}

/** Compares text with `test/fixtures/<name>`; with UPDATE=1 the file is written, and the difference is reviewed in git. */
function expectGolden(name: string, text: string): void {
  const file = new URL(`fixtures/${name}`, import.meta.url)
  if (process.env.UPDATE) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}
