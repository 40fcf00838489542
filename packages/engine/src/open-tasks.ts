/** Runs one task by its name. */
export type RunTask = (name: string, input: unknown) => unknown

/**
 * Imports a task module (a URL), calls its default export with `data`, and gives a function that runs its tasks by name.
 * Rejects with what the import or the call threw, or a TypeError where they did not give what is expected.
 */
export async function openTasks(module: string, data: unknown): Promise<RunTask> {
  const { default: open } = await import(/* @vite-ignore */ module)
  if (typeof open !== 'function') {
    throw new TypeError(`Expected a module whose default export is a function, got \`${typeof open}\``)
  }
  const tasks = await open(data)
  if (typeof tasks !== 'object' || tasks === null) {
    throw new TypeError(`Expected a record of tasks from the module's default export, got \`${tasks}\``)
  }
  return (name, input) => {
    if (!Object.hasOwn(tasks, name) || typeof tasks[name] !== 'function') {
      throw new TypeError(`Expected the name of a task (${nameList(tasks)}), got \`${name}\``)
    }
    return tasks[name](input)
  }
}

function nameList(tasks: object): string {
  return Object.keys(tasks)
    .map((name) => `\`${name}\``)
    .join(', ')
}
