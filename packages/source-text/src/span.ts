/** A half-open range `[start, end)`. The unit is named where a span is used: UTF-16 units inside a program, code points in a dataset. */
export interface Span {
  readonly start: number
  readonly end: number
}
