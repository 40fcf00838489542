import type { Line } from '../header/line.ts'
import type { Labels } from './outline-page.ts'

/** Where an article begins on its page: its headline, and the first line that may be one of the other header lines. */
export interface Beginning {
  readonly headline: number
  readonly header: number
}

/**
 * Finds the headline on a whole page: the last line above the body that repeats the page's title, which stands first; else that title
 * itself; else, where the page begins with a menu, the first of the lines near the body that is as long as a headline.
 */
export function findHeadline(lines: readonly Line[], labels: Labels, bodyStart: number): Beginning {
  const title = (lines[0] as Line).text.slice(0, LONGEST).toLowerCase()
  for (let index = Math.min(bodyStart + 2, lines.length - 1); index > 0; index--) {
    if (repeats((lines[index] as Line).text, title)) return { headline: index, header: index }
  }
  const header = Math.max(0, bodyStart - NEAR)
  const isHeadline = (index: number) => !labels.has(index) && HEADLINE.test((lines[index] as Line).text)
  if (isHeadline(0)) return { headline: 0, header }
  for (let index = header; index < bodyStart; index++) {
    if (isHeadline(index)) return { headline: index, header: index }
  }
  return { headline: bodyStart, header: bodyStart }
}

/** UTF-16 units; a title with less is the name of a section. */
const LONGEST = 400
const SHORTEST = 12

/** The header is among so many lines above the body. */
const NEAR = 15

/** Five words and 25 characters, or a dozen ideographs with the signs between them. */
const HEADLINE = /^(?=.{25})(?:\S{1,40} ){4}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・、，「」『』…\p{Nd}]{12}/u

/** Whether a line is the title, but for the name of the site that a title ends or begins with (`Old bell rings - The Courier`). */
function repeats(text: string, title: string): boolean {
  if (text.length < SHORTEST || text.length > title.length) return false
  const line = text.toLowerCase()
  if (title === line) return true
  if (title.startsWith(line)) return /^\s?[-–—|•·:»«(]/.test(title.slice(line.length))
  return title.endsWith(line) && /[-–—|•·:»«)]\s?$/.test(title.slice(0, -line.length))
}
