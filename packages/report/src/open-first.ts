/** Things of which only the first are kept. */
export interface OpenFirst<Thing> {
  add(thing: Thing): void
  end(): Thing[]
}

/** Keeps the first things, in an order that tells all of them apart; then it does not matter in which order they come. */
export function openFirst<Thing>(most: number, compare: (one: Thing, other: Thing) => number): OpenFirst<Thing> {
  const kept: Thing[] = []
  return {
    add(thing) {
      const last = kept[most - 1]
      if (last !== undefined && compare(thing, last) >= 0) return
      kept.splice(most - 1)
      const at = kept.findIndex((other) => compare(thing, other) < 0)
      kept.splice(at < 0 ? kept.length : at, 0, thing)
    },
    end: () => [...kept],
  }
}
