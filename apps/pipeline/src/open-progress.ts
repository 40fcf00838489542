/** Tells a person how far a build is. */
export interface Progress {
  /** So many inputs more are done, so many of them rejected, so many bytes read. */
  add(done: { readonly inputs: number; readonly rejected: number; readonly bytes: number }): void
  /** Clears the line. */
  end(): void
}

export interface ProgressOptions {
  readonly stream: { write(text: string): unknown; readonly isTTY?: boolean }
  /** Null where nobody knows. */
  readonly total: number | null
  readonly quiet: boolean
  /** Milliseconds; a clock that a test can set. */
  readonly now?: () => number
}

/** Opens the progress of a build: a live line on a terminal, a plain line every ten seconds elsewhere, nothing when quiet. */
export function openProgress({
  stream,
  total,
  quiet,
  now = performance.now.bind(performance),
}: ProgressOptions): Progress {
  const start = now()
  const pause = stream.isTTY ? LIVE : PLAIN
  let told = start
  const sum = { inputs: 0, rejected: 0, bytes: 0 }
  return {
    add({ inputs, rejected, bytes }) {
      sum.inputs += inputs
      sum.rejected += rejected
      sum.bytes += bytes
      if (quiet || now() - told < pause) return
      told = now()
      const line = lineOf(sum, total, (told - start) / 1000)
      stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`)
    },
    end() {
      if (!quiet && stream.isTTY && told !== start) stream.write('\r\u001b[2K')
    },
  }
}

/** Milliseconds between two lines. */
const LIVE = 100
const PLAIN = 10_000

function lineOf(
  { inputs, rejected, bytes }: { inputs: number; rejected: number; bytes: number },
  total: number | null,
  seconds: number,
): string {
  const rate = inputs / seconds
  const done = `${Math.round(rate)}/s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ${rejected} rejected`
  if (total === null) return `${inputs} inputs, ${done}`
  return `${inputs}/${total} inputs, ${done}, ${Math.ceil((total - inputs) / rate)} s to go`
}
