/** Passes the results on until the signal is aborted; then the iteration rejects with its reason, even while it waits for a result. */
export async function* untilAborted<Result>(
  results: AsyncIterable<Result>,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  signal.throwIfAborted()
  const iterator = results[Symbol.asyncIterator]()
  // Not `Promise.race` on one promise of the abort: that one would gather a reaction for each result.
  let interrupt: ((reason: unknown) => void) | undefined
  const onAbort = () => interrupt?.(signal.reason)
  signal.addEventListener('abort', onAbort)
  try {
    while (true) {
      signal.throwIfAborted()
      const next = await new Promise<IteratorResult<Result>>((resolve, reject) => {
        interrupt = reject
        iterator.next().then(resolve, reject)
      })
      if (next.done) return
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Not awaited: a source that hangs must not hold up who leaves.
    iterator.return?.().catch(() => {})
  }
}
