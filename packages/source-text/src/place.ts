import type { Span } from './span.ts'

/** A place in the raw file, as editors show it and as bytes. */
export interface Point {
  /** 1-based; a line ends with LF, CR LF or CR. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
  /** 0-based, in UTF-16 units of the decoded text. */
  readonly offset: number
  /** 0-based, in bytes of the raw file, byte order mark included. */
  readonly byte: number
}

/** A half-open range of the raw file; a unist `Position` whose points know their bytes. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** Finds lines, columns and bytes in one raw text; offsets are UTF-16 units. */
export interface Locator {
  byteAt(offset: number): number
  pointAt(offset: number): Point
  placeOf(span: Span): Place
}
