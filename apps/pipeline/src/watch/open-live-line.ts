/** A line that says how far something is. */
export interface LiveLine {
  /** Clears it. */
  end(): void
}

export interface LiveLineOptions {
  readonly stream: {
    write(text: string): unknown
    readonly isTTY?: boolean
    /** The width of a terminal. */
    readonly columns?: number
  }
  readonly quiet: boolean
  /** What the line says now. */
  readonly text: () => string
}

/** Opens a line that is written over again and again on a terminal; elsewhere, as in CI, a line every ten seconds; nothing when quiet. */
export function openLiveLine({ stream, quiet, text }: LiveLineOptions): LiveLine {
  if (quiet) return { end() {} }
  let isShown = false
  const show = () => {
    // A line that wraps could not be written over.
    stream.write(stream.isTTY ? CLEAR + text().slice(0, (stream.columns || WIDTH) - 1) : `${text()}\n`)
    isShown = true
  }
  const timer = setInterval(show, stream.isTTY ? LIVE_MS : PLAIN_MS).unref()
  return {
    end() {
      clearInterval(timer)
      if (isShown && stream.isTTY) stream.write(CLEAR)
    },
  }
}

/** To the start of the line, and erase it (ECMA-48, EL): no colour, so `NO_COLOR` leaves it alone. */
export const CLEAR = '\r\u001b[2K'

/** Where a terminal does not say. */
const WIDTH = 80

const LIVE_MS = 100
const PLAIN_MS = 10_000
