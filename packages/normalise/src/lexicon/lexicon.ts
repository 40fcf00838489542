import type { Phrases } from '../furniture/phrase-trie.ts'

/**
 * The words of one language that header lines are made of, in lower case. Months and weekdays are those of the Unicode CLDR (wide,
 * then abbreviated, in the forms used inside dates), with the abbreviations that news agencies print; the first form is the one shown to people.
 */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string
  /** January first; all forms of one month, with `|` between them. */
  readonly months: readonly string[]
  /** Monday first (ISO 8601); all forms of one weekday, with `|` between them. */
  readonly weekdays: readonly string[]
  /** Whether the day stands before the month in a date of numbers alone. */
  readonly dayFirst: boolean
  /** What opens a line with the date of publication, and one with the date of the last change. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  /** What opens a byline. */
  readonly by: readonly string[]
  /** What joins two names. */
  readonly and: readonly string[]
  /** Words that no person's name holds: with one of them, an item of a byline is a role, a desk or a paper. */
  readonly roles: readonly string[]
  /** What stands between a name of a byline and a place or a paper. */
  readonly at: readonly string[]
  /**
   * The phrases by which a line says that it belongs to no field, by kind; in lower case, without their punctuation. `#` is a number, `####` a
   * year. A phrase makes up the whole line; `share on …` opens one, `… all rights reserved` ends one, `sign up … newsletter` opens one
   * that goes on with those words, and a phrase that ends in a colon (`photo:`) opens one, colon and all.
   */
  readonly boilerplate: Phrases
}
