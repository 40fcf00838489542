import type { Finding } from '@copydesk/document'
import widthOf from 'fast-string-truncated-width'
import { printable } from './printable.ts'
import type { WholeOptions } from './report-format.ts'

/**
 * Draws the line that a finding starts in and marks below where, so that the mark stands under its character in a terminal: wide
 * characters, combining marks and escapes counted as they are shown. Nothing where the finding has no place or its source can't be had.
 */
export function drawExcerpt(finding: Finding, { excerptOf }: WholeOptions): readonly string[] {
  const excerpt = hasPlace(finding) ? excerptOf(finding) : undefined
  if (!excerpt) return []
  const { text, column } = excerpt
  const { start, end } = finding.place
  const length = start.line === end.line ? end.column - start.column : Infinity
  const before = endOf(shown(text.slice(0, column)), BEFORE)
  const marked = startOf(shown(text.slice(column, column + length)), WIDTH - widthOf(before).width)
  const after = startOf(shown(text.slice(column + length)), WIDTH - widthOf(before + marked).width)
  const margin = String(start.line)
  return [
    `${margin} | ${before}${marked}${after}`,
    `${' '.repeat(margin.length)} | ${' '.repeat(widthOf(before).width)}${'^'.repeat(Math.max(1, widthOf(marked).width))}`,
  ]
}

/** What is about a file as a whole stands at its beginning and has no length. */
function hasPlace({ place: { start, end } }: Finding): boolean {
  return start.offset > 0 || end.offset > 0
}

/** Columns of a line that are shown, and of those before the mark at most. */
const WIDTH = 100
const BEFORE = 40

function shown(text: string): string {
  return printable(text.replaceAll('\t', ' '))
}

function startOf(text: string, width: number): string {
  const { truncated, index } = widthOf(text, { limit: Math.max(0, width), ellipsis: '…' })
  return truncated ? `${text.slice(0, index).replace(HALF, '')}…` : text
}

/** The first half of a character that was cut. */
const HALF = /[\ud800-\udbff]$/

function endOf(text: string, width: number): string {
  const characters = Array.from(text)
  if (characters.length <= width) return text
  return `…${characters
    .slice(1 - width)
    .join('')
    .replace(/^\p{M}+/u, '')}`
}
