import type { BoilerplateKind } from '@copydesk/document'
import type { Span } from '@copydesk/source-text'
import type { State } from '../header/grammar.ts'
import { headerLength, MOST_HEADER_LINES } from '../header/header-length.ts'
import type { Line } from '../header/line.ts'
import type { BoilerplateReading } from '../header/reading.ts'
import { findHeadline } from './find-headline.ts'
import { type Labels, type Outline, outlinePage } from './outline-page.ts'
import { DOUBTFUL, OPENING } from './read-boilerplate.ts'

/** What is not of the article. */
export interface Furniture {
  /** The lines that belong to no field, by index, in order. */
  readonly removed: ReadonlyMap<number, BoilerplateReading>
  /** The body begins no earlier: an offset in UTF-16 units, 0 where nothing is known. */
  readonly bodyFrom: number
}

/**
 * Finds the lines that belong to no field of the article. Lines that say so themselves are found wherever they stand. Where there are
 * several of them the text was taken from a web page, and lines that say nothing are judged by what they look like and where they stand: the
 * menus above the headline, what interrupts the body, and what lies below it. A text that shows no sign of a page loses no line that says nothing.
 * `from` says how far the header has come above the first line.
 */
export function findFurniture(lines: readonly Line[], from: State): Furniture {
  const labels = labelsOf(lines, from)
  if (labels.size === 0) return NOTHING
  const removed = new Map([...labels].filter(([, label]) => isCertain(label)))
  if (removed.size === 0 || labels.size === lines.length) return NOTHING
  return count(labels, ({ boilerplate }) => !PRINTED.has(boilerplate)) < SIGNS_OF_A_PAGE
    ? {
        removed: spareHeader(lines, removed, labels, { start: 0, end: from === 'body' ? 0 : lines.length }),
        bodyFrom: 0,
      }
    : furnitureOfPage(lines, labels, from)
}

const NOTHING: Furniture = { removed: new Map(), bodyFrom: 0 }

/** One such line may be chance. */
const SIGNS_OF_A_PAGE = 2

/** Kinds that are no sign of a web page: what is printed has them, too. */
const PRINTED = new Set<BoilerplateKind>(['caption', 'copyright', 'credit', 'editor', 'original-title'])

function labelsOf(lines: readonly Line[], from: State): Labels {
  const labels = new Map<number, BoilerplateReading>()
  for (let index = 0; index < lines.length; index++) {
    const label = lines[index]?.boilerplate
    // A headline may begin with any words.
    if (label && !(from === 'start' && index === 0 && label.confidence === OPENING)) labels.set(index, label)
  }
  return labels
}

function isCertain(label: BoilerplateReading | undefined): boolean {
  return label !== undefined && label.confidence > DOUBTFUL
}

function count(labels: Labels, counts: (label: BoilerplateReading) => boolean): number {
  let sum = 0
  for (const label of labels.values()) if (counts(label)) sum++
  return sum
}

function furnitureOfPage(lines: readonly Line[], labels: Labels, from: State): Furniture {
  const hasTitle = from === 'start'
  const isWhole = count(labels, isOfMenu) >= SIGNS_OF_A_WHOLE_PAGE
  const outline = outlinePage(lines, labels, { isWhole, hasTitle })
  const { headline, header } = isWhole && hasTitle ? findHeadline(lines, labels, outline.bodyStart) : AT_THE_TOP
  const interrupted = interruptionsOf(outline, labels, isWhole)
  const removed = new Map<number, BoilerplateReading>()
  for (let index = 0; index < lines.length; index++) {
    const label = labels.get(index)
    const nameless =
      index < headline || (index > headline && index < header)
        ? ABOVE_HEADLINE
        : index > outline.bodyEnd
          ? BELOW_BODY
          : interrupted.has(index)
            ? INSIDE_BODY
            : undefined
    const reading = nameless ? (label ?? nameless) : isCertain(label) ? label : undefined
    if (reading) removed.set(index, reading)
  }
  return {
    removed: spareHeader(lines, removed, labels, { start: header, end: from === 'body' ? 0 : outline.headerEnd }),
    bodyFrom: (lines[outline.bodyStart] as Line).span.start,
  }
}

/** Lines that say what they are stay in a header, whose grammar reads them, too: what stands beside a name tells whether it is an author's. */
function spareHeader(lines: readonly Line[], removed: Labels, labels: Labels, { start, end }: Span): Labels {
  const isSpared = (index: number) => start <= index && index < end && labels.has(index)
  const header: number[] = []
  for (let index = 0; index < lines.length && header.length < MOST_HEADER_LINES; index++) {
    if (!removed.has(index) || isSpared(index)) header.push(index)
  }
  const length = headerLength(header.map((index) => lines[index] as Line))
  const spared = new Set(header.slice(0, length))
  return new Map([...removed].filter(([index]) => !spared.has(index)))
}

/** Whether a label is of a menu; the sentences of an offer to subscribe (`Subscribe now to read …`) stand in the middle of articles, too. */
function isOfMenu({ boilerplate, confidence }: BoilerplateReading): boolean {
  return MENU.has(boilerplate) && (boilerplate !== 'subscription' || confidence !== OPENING)
}

/** What menus and the feet of pages are made of; a page cropped to its article has some of it, a whole one more. */
const MENU = new Set<BoilerplateKind>(['navigation', 'subscription', 'cookies'])
const SIGNS_OF_A_WHOLE_PAGE = 4

const AT_THE_TOP = { headline: 0, header: 0 }

/** The confidences are set by hand after the shares of lines so read that lay outside the labelled text of web pages (2026-11): what counts is their order. */
const ABOVE_HEADLINE: BoilerplateReading = {
  kind: 'boilerplate',
  boilerplate: 'navigation',
  rule: 'page-above-headline',
  confidence: 0.95,
}
const INSIDE_BODY: BoilerplateReading = {
  kind: 'boilerplate',
  boilerplate: 'stray',
  rule: 'page-inside-body',
  confidence: 0.7,
}
const BELOW_BODY: BoilerplateReading = {
  kind: 'boilerplate',
  boilerplate: 'page-end',
  rule: 'page-below-body',
  confidence: 0.9,
}

/** The lines of gaps in the body; where the page is not whole, only of gaps in which some line says what it is. */
function interruptionsOf(
  { inBody, headerEnd, bodyEnd }: Outline,
  labels: Labels,
  isWhole: boolean,
): ReadonlySet<number> {
  const interrupted = new Set<number>()
  for (let start = headerEnd; start <= bodyEnd; start++) {
    let end = start
    let labelled = 0
    for (; end <= bodyEnd && !inBody(end); end++) if (labels.has(end)) labelled++
    const takes = isWhole || labelled * MOST_PER_LABEL >= end - start
    // What stands last in a gap and says nothing may be the heading of what follows.
    const last = labels.has(end - 1) ? end : end - 1
    for (; start < end; start++) if (takes && start < last) interrupted.add(start)
  }
  return interrupted
}

/** A line that says what it is speaks for so many beside it. */
const MOST_PER_LABEL = 20
