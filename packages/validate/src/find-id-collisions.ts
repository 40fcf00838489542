/** An input that shares its id with others, and their paths (the first of them). */
export interface IdCollision {
  readonly id: string
  readonly path: string
  readonly others: readonly string[]
  readonly message: string
}

/** The id of this check in findings and rejects. Its severity is `error`: none of the files can be told from the others. */
export const ID_COLLISION = 'id-collision'

/** Finds the inputs that share an id, one group after the other; each names others, in the order of the input. */
export function findIdCollisions(
  inputs: Iterable<{ readonly id: string; readonly path: string }>,
): readonly IdCollision[] {
  const paths = new Map<string, string[]>()
  for (const { id, path } of inputs) {
    const sharing = paths.get(id)
    if (sharing) sharing.push(path)
    else paths.set(id, [path])
  }
  return [...paths].flatMap(([id, sharing]) =>
    sharing.length === 1 ? [] : sharing.map((_, index) => collisionOf(id, sharing, index)),
  )
}

function collisionOf(id: string, sharing: readonly string[], index: number): IdCollision {
  const others = sharing.slice(0, MOST + 1).filter((_, other) => other !== index)
  const shown = others.slice(0, MOST)
  const rest = sharing.length - 1 - shown.length
  const names = shown.map((other) => `\`${other}\``).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return {
    id,
    path: sharing[index] as string,
    others: shown,
    message: `Unexpected id \`${id}\`, expected one that ${names} ${sharing.length === 2 ? 'does' : 'do'} not have too`,
  }
}

/** So many others are named: a column that holds one value throughout would name all by all. */
const MOST = 5
