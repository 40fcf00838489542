/** An input that shares its id with others, and their paths. */
export interface IdCollision {
  readonly id: string
  readonly path: string
  readonly others: readonly string[]
  readonly message: string
}

/** The id of this check in findings and rejects. Its severity is `error`: none of the files can be told from the others. */
export const ID_COLLISION = 'id-collision'

/** Finds the inputs that share an id; each names the others, in the order of the input. */
export function findIdCollisions(
  inputs: Iterable<{ readonly id: string; readonly path: string }>,
): readonly IdCollision[] {
  const paths = new Map<string, string[]>()
  for (const { id, path } of inputs) paths.set(id, [...(paths.get(id) ?? []), path])
  return [...paths].flatMap(([id, sharing]) =>
    sharing.length === 1 ? [] : sharing.map((path) => collisionOf(id, path, sharing)),
  )
}

function collisionOf(id: string, path: string, sharing: readonly string[]): IdCollision {
  const others = sharing.filter((other) => other !== path)
  const names = others.map((other) => `\`${other}\``).join(', ')
  return {
    id,
    path,
    others,
    message: `Unexpected id \`${id}\`, expected one that ${names} ${others.length === 1 ? 'does' : 'do'} not have too`,
  }
}
