import type { Line } from '../header/line.ts'
import type { BoilerplateReading } from '../header/reading.ts'
import { DOUBTFUL, QUOTES } from './read-boilerplate.ts'

/** Lines that say what they are, by index. */
export type Labels = ReadonlyMap<number, BoilerplateReading>

interface Page {
  /** Its menus and its foot are there, too. */
  readonly isWhole: boolean
  /** The first line is the headline, or the title of the page. */
  readonly hasTitle: boolean
}

/** Where the body of an article stands on its page, as indices of lines. */
export interface Outline {
  readonly bodyStart: number
  /** The first line of the body that is followed by another of it; the lines above are for the grammar of headers. */
  readonly headerEnd: number
  readonly bodyEnd: number
  readonly inBody: (index: number) => boolean
}

/**
 * Finds the body among the lines of a page: the likeliest way through four states, `before`, `body`, `gap` (the body is interrupted) and `after`
 * (Viterbi's method). A line counts by its length and by whether it ends as a sentence does, as in jusText; its neighbours count through the
 * states. On a whole page menus stand above the body and below it; else there is a header above and nothing below.
 */
export function outlinePage(lines: readonly Line[], labels: Labels, { isWhole, hasTitle }: Page): Outline {
  const back = new Uint8Array(lines.length * STATES)
  let scores: readonly number[] = [0, NEVER, NEVER, NEVER]
  for (let index = 0; index < lines.length; index++) {
    const emitted = emissionsOf((lines[index] as Line).text, labels.get(index), isWhole)
    const from = back.subarray(index * STATES, (index + 1) * STATES)
    scores = emitted.map(
      (emission, to) => emission + (hasTitle && index === 0 && to > 0 ? NEVER : enter(scores, to, from)),
    )
  }
  const states = statesAlong(back, scores)
  const inBody = (index: number) => states[index] === BODY
  const bodyStart = states.indexOf(BODY)
  const bodyEnd = states.lastIndexOf(BODY)
  let headerEnd = bodyStart
  while (headerEnd < bodyEnd && !(inBody(headerEnd) && inBody(headerEnd + 1))) headerEnd++
  return { bodyStart, headerEnd, bodyEnd, inBody }
}

const STATES = 4
const BODY = 1
const AFTER = 3
const NEVER = -1e9

/**
 * From `before`, `body`, `gap` and `after` to each of them: logarithms of how often one line in naeb-rendered, fundus-rendered and the text of
 * scrapinghub-aeb (2026-11; 397 pages) is followed by another. The first line of a page is its headline or its title, no body.
 */
const TRANSITIONS: readonly (readonly number[])[] = [
  [0, 0, NEVER, NEVER],
  [NEVER, 0, -2.2, -2.2],
  [NEVER, -1.1, 0, -2.2],
  [NEVER, NEVER, NEVER, 0],
]

/** How much likelier a line is in a gap, in a header, and around the body of a whole page, than in the body (logarithms). */
type Odds = readonly [gap: number, header: number, outside: number]

/**
 * The odds of lines that end as sentences do and of others, up to a length (UTF-16 units): counted on the same sets and rounded; sentences in a gap
 * and in a header are made rarer than they are, for a paragraph must not be lost.
 */
const SENTENCES: readonly (readonly [number, Odds])[] = [
  [24, [0.3, -0.7, -0.7]],
  [49, [0.4, -1.3, -1.3]],
  [79, [0, -1.8, -1.8]],
  [139, [-1.4, -4, -2.4]],
  [239, [-3.5, -5, -3.3]],
  [Infinity, [-4.3, -6, -3.9]],
]
const OTHERS: readonly (readonly [number, Odds])[] = [
  [24, [1.2, 1.2, 1.9]],
  [49, [0.8, 0, 0]],
  [79, [0.8, 0.4, 0.4]],
  [139, [1.8, 0, 0]],
  [239, [1.1, -1.4, -1.4]],
  [Infinity, [0.6, -2.2, -2.2]],
]
const LABELLED: Odds = [6, 6, 6]
const LABELLED_IN_DOUBT: Odds = [2, 2, 5]
/** A post that is embedded interrupts a body, and hardly stands in a menu. */
const EMBEDDED: Odds = [6, 1, 0]

/** A line that quotes somebody interrupts no body, and hardly stands in a header or below the body. */
const QUOTING = { gap: -6, header: -3, below: -1 }

/** Where a page is not whole, hardly anything stands below the body. */
const NOTHING_BELOW = -3

function emissionsOf(text: string, label: BoilerplateReading | undefined, isWhole: boolean): readonly number[] {
  const [gap, header, outside] = label ? oddsOfLabelled(label) : oddsOf(text)
  const quotes = !label && QUOTES.test(text.slice(0, LOOKED_AT))
  const inside = quotes ? QUOTING.gap : gap
  return isWhole
    ? [outside, 0, inside, outside + (quotes ? QUOTING.below : 0)]
    : [header + (quotes ? QUOTING.header : 0), 0, inside, inside + NOTHING_BELOW]
}

function oddsOfLabelled({ boilerplate, confidence }: BoilerplateReading): Odds {
  if (boilerplate === 'embed') return EMBEDDED
  return confidence > DOUBTFUL ? LABELLED : LABELLED_IN_DOUBT
}

function oddsOf(text: string): Odds {
  const rows = ENDS.test(text.slice(-ENDING)) ? SENTENCES : OTHERS
  return (rows.find(([length]) => text.length <= length) as (typeof rows)[number])[1]
}

/** UTF-16 units: more of a line is not searched for a quotation mark; the end of a sentence with all its closing marks is shorter. */
const LOOKED_AT = 2000
const ENDING = 16

/** Ends as a sentence does, or announces something. */
const ENDS = /[.。।։؟!?…:;,،、][\p{Pf}\p{Pi}\p{Pe}"'”’]*$/u

/** The best score with which a state is entered; notes in `from` where from. */
function enter(scores: readonly number[], to: number, from: Uint8Array): number {
  let best = Number.NEGATIVE_INFINITY
  for (let state = 0; state < STATES; state++) {
    const score = (scores[state] as number) + ((TRANSITIONS[state] as readonly number[])[to] as number)
    if (score > best) {
      best = score
      from[to] = state
    }
  }
  return best
}

/** The states of the lines; the last line is of the body or below it. */
function statesAlong(back: Uint8Array, scores: readonly number[]): Uint8Array {
  const states = new Uint8Array(back.length / STATES)
  let state = (scores[AFTER] as number) > (scores[BODY] as number) ? AFTER : BODY
  for (let index = states.length - 1; index >= 0; index--) {
    states[index] = state
    state = back[index * STATES + state] as number
  }
  return states
}
