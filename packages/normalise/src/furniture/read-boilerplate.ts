import type { BoilerplateReading } from '../header/reading.ts'
import { everywhere } from '../lexicon/everywhere.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import { isEmbed } from './is-embed.ts'
import { isOtherStory } from './is-other-story.ts'
import { openPhraseTrie } from './phrase-trie.ts'
import { readCredit } from './read-credit.ts'

/**
 * Reads a line that says itself what it is and that it belongs to no field: a share button, a credit, "Read also", a copyright notice. All languages are
 * tried. A line that quotes somebody is never read so,
 * but the headline of another article behind `Read also:` may hold quotation marks. Where the text is laid out already, `units` holds it from `at` on.
 */
export function readBoilerplate(text: string, units?: Uint16Array, at?: number): BoilerplateReading | undefined {
  if (text.length > LONGEST) return undefined
  const phrase = findPhrase(text, units, at)
  const kind =
    phrase?.kind ??
    (isEmbed(text) ? 'embed' : undefined) ??
    readCredit(text) ??
    (isOtherStory(text) ? 'read-also' : undefined) ??
    (COPYRIGHT.test(text) ? 'copyright' : undefined)
  if (!kind || (phrase?.part === 'whole' && text.length > LONGEST_WHOLE)) return undefined
  const pointsElsewhere = kind === 'read-also' && phrase?.part === 'opening'
  if (!pointsElsewhere && QUOTES.test(text)) return undefined
  const confidence = phrase?.doubtful ? DOUBTFUL : phrase?.part === 'whole' ? WHOLE : phrase ? OPENING : ENDING
  return { kind: 'boilerplate', boilerplate: kind, rule: `boilerplate-${kind}`, confidence }
}

/** A longer line is no label; units are UTF-16. */
const LONGEST = 400
const LONGEST_WHOLE = 80

/** Set by hand after the shares of lines so labelled that lay outside the labelled text of web pages (2026-11): what counts is their order. */
export const WHOLE = 0.95
export const OPENING = 0.9
const ENDING = 0.85

/** A word that might as well be a heading: no more likely than not. */
export const DOUBTFUL = 0.4

/** Double marks anywhere, single ones at the beginning or the end. */
export const QUOTES = /["“”„«»「」『』‟＂]|^[‘’‚‹›']|[‘’‚‹›'][.!?]?$/

/** `Copyright The Courier 2022.` */
const COPYRIGHT = /^copyright [^.]{1,60} (?:19|20)\d\d\.?$/i

const findPhrase = openPhraseTrie([everywhere, ...lexicons.map(({ boilerplate }) => boilerplate)])
