/** How the signs that rows are made of stand in the bytes of an encoding: units of `size` bytes, the one at `low` decides and the others are 0. */
export interface Units {
  readonly size: number
  readonly low: number
}

/** Finds where rows end. */
export interface RowScanner {
  /**
   * The end of the row that begins at `start`, or -1 where it lies behind the bytes; asked again with more bytes, it goes on where it was. `final` says that no
   * more will come, or that the row has become too long.
   */
  find(bytes: Buffer, start: number, final: boolean): number
  /** From here on quotation marks count no more before the next line end. */
  skipLine(): void
}

/**
 * Opens a scanner of rows: without a delimiter each line is one; with it, a line end between quotation marks belongs to the row (RFC 4180). A mark that nothing
 * closes spoils the line that it stands in and no other: the row then ends with its first line.
 */
export function openRowScanner({ size, low }: Units, delimiter: number | null): RowScanner {
  let state: State = 'start'
  /** From the beginning of the row, in bytes. */
  let scanned = 0
  let firstLine = -1

  function ended(end: number): number {
    state = 'start'
    scanned = 0
    firstLine = -1
    return end
  }

  return {
    find(bytes, start, final) {
      let at = start + scanned
      for (; at + size <= bytes.length; at += size) {
        const sign = signAt(bytes, at, size, low)
        // Perhaps the first half of CR LF.
        if (sign === CR && at + size === bytes.length && !final) break
        if (sign === LF || (sign === CR && delimiter !== null)) {
          if (state !== 'quoted') return ended(at)
          if (firstLine === -1) firstLine = at - start
        } else if (delimiter !== null) {
          state = next(state, sign, delimiter)
          if (state === 'broken' && firstLine !== -1) return ended(start + firstLine)
        }
      }
      scanned = at - start
      if (!final) return -1
      return ended(state === 'quoted' && firstLine !== -1 ? start + firstLine : bytes.length)
    },
    skipLine() {
      state = 'broken'
    },
  }
}

/** Where in a row one is: at the beginning of a field, in a bare or a quoted one, behind what may close it, or where no mark counts any more. */
type State = 'start' | 'bare' | 'quoted' | 'closing' | 'broken'

function next(state: State, sign: number, delimiter: number): State {
  if (state === 'quoted') return sign === QUOTE ? 'closing' : 'quoted'
  if (state === 'broken') return 'broken'
  if (sign === delimiter) return 'start'
  if (state === 'closing') return sign === QUOTE ? 'quoted' : 'broken'
  return state === 'start' && sign === QUOTE ? 'quoted' : 'bare'
}

const LF = 0x0a
const CR = 0x0d
const QUOTE = 0x22

/** The sign at a unit where it is one of ASCII, else -1. */
export function signAt(bytes: Buffer, at: number, size: number, low: number): number {
  for (let index = 0; index < size; index++) if (index !== low && bytes[at + index] !== 0) return -1
  return bytes[at + low] as number
}
