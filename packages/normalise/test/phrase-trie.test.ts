import { describe, expect, test } from 'vitest'
import { openPhraseTrie } from '../src/furniture/phrase-trie.ts'
import { everywhere } from '../src/lexicon/everywhere.ts'
import { lexicons } from '../src/lexicon/lexicons.ts'

const sources = [everywhere, ...lexicons.map(({ boilerplate }) => boilerplate)]
const phrases = [...new Set(sources.flatMap((source) => Object.values(source).flat()))]

describe('every phrase of every lexicon', () => {
  const find = openPhraseTrie(sources)

  test.for([
    ['as it is written', (line: string) => line],
    ['in capitals', (line: string) => line.toUpperCase()],
    ['behind a sign', (line: string) => `► ${line}`],
  ] as const)('is found %s', ([, change]) => {
    expect(phrases.length).toBeGreaterThan(1000)
    expect(phrases.map(lineOf).filter((line) => find(change(line)) === undefined)).toEqual([])
  })
})

/** A line that a phrase is meant for: a year and a number in their places, and other words where any may stand. */
function lineOf(phrase: string): string {
  return phrase
    .replace(/\?$/, '')
    .replaceAll('####', '2022')
    .replaceAll('#', '7')
    .replace(/^…/, 'Bell ringers ')
    .replace('…', 'bell ringers ')
}
