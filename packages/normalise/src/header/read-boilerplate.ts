import type { Lexicon } from '../lexicon/lexicon.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import type { BoilerplateReading } from './reading.ts'

/** Reads a line that belongs to no field: a share button, a credit, "Read also", a copyright line. All languages are tried. */
export function readBoilerplate(text: string): BoilerplateReading | undefined {
  if (text.length > LONGEST) return undefined
  const found = PATTERNS.find(({ pattern }) => pattern.test(text))
  if (!found) return undefined
  return { kind: 'boilerplate', boilerplate: found.kind, rule: `boilerplate-${found.kind}`, confidence: 0.9 }
}

/** A longer line is no label; units are UTF-16. */
const LONGEST = 200

/** These kinds make up the whole line; the others open it, and a copyright notice may also close it. */
const WHOLE = new Set(['share', 'reading-time'])

const PATTERNS = kindsOf(lexicons).map(([kind, sources]) => ({ kind, pattern: patternOf(kind, sources) }))

function kindsOf(all: readonly Lexicon[]): readonly (readonly [string, readonly string[]])[] {
  const kinds = new Map<string, string[]>([['copyright', ['©', '\\(c\\) \\d{4}']]])
  for (const { boilerplate } of all) {
    for (const [kind, sources] of Object.entries(boilerplate)) kinds.set(kind, [...(kinds.get(kind) ?? []), ...sources])
  }
  return [...kinds]
}

function patternOf(kind: string, sources: readonly string[]): RegExp {
  const any = `(?:${sources.join('|')})`
  if (WHOLE.has(kind)) return new RegExp(`^${any}$`, 'iu')
  return new RegExp(kind === 'copyright' ? `^${any}|^[^"“„«「]{1,80}[.,;|–—-] ${any}\\.?$` : `^${any}`, 'iu')
}
