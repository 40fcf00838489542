import type { Span } from '@copydesk/source-text'
import type { Observer } from '../observer.ts'
import { chooseReadings } from './choose-readings.ts'
import { followProfile, type ProfileFault } from './follow-profile.ts'
import type { State } from './grammar.ts'
import { headerLength } from './header-length.ts'
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
  return { read: [...followed.parts, ...readBody(lines, followed.lines, language, onLine)], fault: null }
}

function readByGrammar(unsplit: readonly Line[], { language, from, onLine }: ReadOptions): readonly ReadLine[] {
  const length = headerLength(unsplit)
  const header = splitCredits(unsplit.slice(0, length), language)
  const lines = [...header, ...unsplit.slice(length)]
  return rejoinParts(lines, chooseReadings(lines, header.length, language, { from, onLine }))
}

/** Puts a line that was split together again where a part of it turned out to belong to the body. */
function rejoinParts(lines: readonly Line[], readings: readonly Reading[]): readonly ReadLine[] {
  const inBody = new Set<Span>()
  for (const [index, { of }] of lines.entries()) if (of && isOfBody(readings[index] as Reading)) inBody.add(of)
  return lines.flatMap(({ span, of }, index) => {
    const reading = readings[index] as Reading
    if (!of || !inBody.has(of)) return [{ span, reading }]
    return lines[index - 1]?.of === of ? [] : [{ span: of, reading: WHOLE }]
  })
}

function isOfBody({ kind }: Reading): boolean {
  return kind === 'paragraph' || kind === 'crosshead' || kind === 'opening'
}

const WHOLE: Reading = { kind: 'paragraph', rule: 'paragraph', confidence: 0.6 }
