import type { Reading } from './reading.ts'

/** How far a header has come; below a headline that other lines ended, it can't go on, but a deck may follow. */
export const STATES = ['start', 'kicker', 'headline', 'below', 'deck', 'credits', 'body'] as const

export type State = (typeof STATES)[number]

/** What may follow in a header: what a reading makes of a state, and at what cost (a factor); where a state is not named it can't follow. */
export const GRAMMAR: Readonly<Record<Reading['kind'], Partial<Record<State, readonly [State, number]>>>> = {
  kicker: { start: ['kicker', 1], kicker: ['kicker', 0.5] },
  headline: { start: ['headline', 1], kicker: ['headline', 1] },
  continuation: { headline: ['headline', 1] },
  deck: { headline: ['deck', 1], below: ['deck', 1], credits: ['deck', 0.08] },
  byline: {
    start: ['start', 0.3],
    kicker: ['kicker', 0.3],
    headline: ['credits', 1],
    below: ['credits', 1],
    deck: ['credits', 1],
    credits: ['credits', 1],
    // Only in the last lines of a text: see `trailing` in `BylineReading`.
    body: ['body', 1],
  },
  date: {
    start: ['start', 0.7],
    kicker: ['kicker', 0.3],
    headline: ['credits', 1],
    below: ['credits', 1],
    deck: ['credits', 1],
    credits: ['credits', 1],
  },
  boilerplate: {
    start: ['start', 1],
    kicker: ['kicker', 1],
    headline: ['below', 1],
    below: ['below', 1],
    deck: ['deck', 1],
    credits: ['credits', 1],
    body: ['body', 1],
  },
  stray: { headline: ['below', 1], below: ['below', 1], deck: ['deck', 1], credits: ['credits', 1] },
  opening: {
    start: ['body', 0.05],
    headline: ['body', 1],
    below: ['body', 1],
    deck: ['body', 1],
    credits: ['body', 1],
  },
  crosshead: { body: ['body', 1] },
  paragraph: {
    start: ['body', 0.05],
    headline: ['body', 1],
    below: ['body', 1],
    deck: ['body', 1],
    credits: ['body', 1],
    body: ['body', 1],
  },
}
