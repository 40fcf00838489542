import type { Place } from '@copydesk/document'

/** A line of a raw file, or a part of it. */
export interface Excerpt {
  readonly text: string
  /** Where in `text` the finding starts; 0-based, in UTF-16 units. */
  readonly column: number
}

/** The line of a raw file (its decoded text) that a place starts in; of a long line, what stands around the place. */
export function excerptAt(text: string, { start: { offset, column } }: Place): Excerpt {
  const lineStart = offset - (column - 1)
  const from = Math.max(lineStart, offset - AROUND)
  const [line = ''] = text.slice(from, offset + AROUND).split(LINE_END, 1)
  return { text: line, column: offset - from }
}

/** In UTF-16 units; more than a terminal shows. */
const AROUND = 300

const LINE_END = /[\r\n]/
