import type { Statistics } from '@copydesk/document'
import { type Html, html } from './html.ts'
import { showBytes } from './show-bytes.ts'
import { showNumber } from './show-number.ts'

/** The figures that everybody asks for first. */
export function keyFigures({ counts, languages, dates, lengths, findings, bytes }: Statistics): Html {
  const { median } = lengths.characters
  const found = findings.reduce((sum, { findings: each }) => sum + each, 0)
  const figures: readonly (readonly [name: string, value: string])[] = [
    ['Documents', showNumber(counts.accepted)],
    ['Languages', showNumber(languages.values.filter(({ value }) => value !== 'und').length)],
    ['Published', periodOf(dates)],
    ['Characters, median', median === null ? '–' : showNumber(median)],
    ['Findings', showNumber(found)],
    ['Raw text', showBytes(bytes)],
  ]
  return html`<dl class="key">
${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`
}

function periodOf({ first, last }: Statistics['dates']): string {
  if (first === null || last === null) return '–'
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  return from === to ? from : `${from}–${to}`
}
