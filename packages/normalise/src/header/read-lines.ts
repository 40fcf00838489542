import type { Span } from '@copydesk/source-text'
import { findFurniture } from '../furniture/find-furniture.ts'
import type { Observer } from '../observer.ts'
import { chooseReadings } from './choose-readings.ts'
import { followProfile, type ProfileFault } from './follow-profile.ts'
import type { State } from './grammar.ts'
import { headerLength } from './header-length.ts'
import { openHeaderLine } from './header-line.ts'
import type { HeaderProfile } from './header-profile.ts'
import type { Line } from './line.ts'
import { readBody } from './read-body.ts'
import type { Reading } from './reading.ts'
import { splitCredits } from './split-credits.ts'

/** A line, or a part of one, as it was read. */
export interface ReadLine {
  readonly span: Span
  readonly reading: Reading
}

export interface ReadOptions {
  readonly language: string
  readonly profile: HeaderProfile | null
  /** How far the header has come above the first line. */
  readonly from: State
  readonly onLine: Observer['onLine'] | undefined
}

/** Reads the lines of an article, by the profile of its corpus or, where there is none or the text does not follow it, by the grammar. */
export function readLines(
  lines: readonly Line[],
  options: ReadOptions,
): { readonly read: readonly ReadLine[]; readonly fault: ProfileFault | null } {
  const { profile, language, onLine } = options
  if (!profile) return { read: readByGrammar(lines, options), fault: null }
  const followed = followProfile(lines, profile, language)
  if ('fault' in followed) return { read: readByGrammar(lines, options), fault: followed.fault }
  const header = lines.slice(0, followed.lines)
  const { kept, removed } = withoutFurniture(lines.slice(followed.lines), 'body', onLine)
  const body = readBody([...header, ...kept], header.length, language, onLine)
  return { read: [...followed.parts, ...inOrder(body, removed)], fault: null }
}

function readByGrammar(all: readonly Line[], { language, from, onLine }: ReadOptions): readonly ReadLine[] {
  const { kept: unsplit, removed, bodyFrom } = withoutFurniture(all, from, onLine)
  const length = headerLength(unsplit)
  const opened = unsplit.slice(0, length).map((line) => openHeaderLine(line, language))
  const header = splitCredits(opened, language)
  const lines = [...header, ...unsplit.slice(length)]
  const readings = chooseReadings(lines, header, language, { from, bodyFrom, onLine })
  return inOrder(rejoinParts(lines, readings), removed)
}

/** The lines that may belong to a field, and those that belong to none. */
function withoutFurniture(lines: readonly Line[], from: State, onLine: Observer['onLine'] | undefined) {
  const { removed, bodyFrom } = findFurniture(lines, from)
  for (const [index, reading] of removed) onLine?.(lines[index] as Line, reading, [reading])
  return {
    kept: removed.size === 0 ? lines : lines.filter((_, index) => !removed.has(index)),
    removed: Array.from(removed, ([index, reading]) => ({ span: (lines[index] as Line).span, reading })),
    bodyFrom,
  }
}

/** Two lists of lines, each in the order of the text, as one. */
function inOrder(left: readonly ReadLine[], right: readonly ReadLine[]): readonly ReadLine[] {
  if (right.length === 0) return left
  const all: ReadLine[] = []
  let at = 0
  for (const line of left) {
    for (; (right[at]?.span.start ?? Infinity) < line.span.start; at++) all.push(right[at] as ReadLine)
    all.push(line)
  }
  return all.concat(right.slice(at))
}

/** Puts a line that was split together again where a part of it turned out to belong to the body. */
function rejoinParts(lines: readonly Line[], readings: readonly Reading[]): readonly ReadLine[] {
  const inBody = new Set<Span>()
  for (let index = 0; index < lines.length; index++) {
    const { of } = lines[index] as Line
    if (of && isOfBody(readings[index] as Reading)) inBody.add(of)
  }
  const read: ReadLine[] = []
  for (let index = 0; index < lines.length; index++) {
    const { span, of } = lines[index] as Line
    if (!of || !inBody.has(of)) read.push({ span, reading: readings[index] as Reading })
    else if (lines[index - 1]?.of !== of) read.push({ span: of, reading: WHOLE })
  }
  return read
}

function isOfBody({ kind }: Reading): boolean {
  return kind === 'paragraph' || kind === 'crosshead' || kind === 'opening'
}

const WHOLE: Reading = { kind: 'paragraph', rule: 'paragraph', confidence: 0.6 }
