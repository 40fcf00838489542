export interface OpenedTasks {
  /** Runs one task by its name. */
  run(name: string, input: unknown): unknown
  /** Calls the record's `[Symbol.dispose]`, where it has one. */
  close(): void
}

/**
 * Imports a task module (a URL), calls its default export with `data`, and gives what runs its tasks by name.
 * Rejects with what the import or the call threw, or a TypeError where they did not give what is expected.
 */
export async function openTasks(module: string, data: unknown): Promise<OpenedTasks> {
  const { default: open } = await import(/* @vite-ignore */ module)
  if (typeof open !== 'function') {
    throw new TypeError(`Expected a module whose default export is a function, got \`${typeof open}\``)
  }
  const tasks = await open(data)
  if (typeof tasks !== 'object' || tasks === null) {
    throw new TypeError(`Expected a record of tasks from the module's default export, got \`${tasks}\``)
  }
  return {
    run(name, input) {
      if (!Object.hasOwn(tasks, name) || typeof tasks[name] !== 'function') {
        throw new TypeError(`Expected the name of a task (${nameList(tasks)}), got \`${name}\``)
      }
      return tasks[name](input)
    },
    close: () => tasks[Symbol.dispose]?.(),
  }
}

function nameList(tasks: object): string {
  return Object.keys(tasks)
    .map((name) => `\`${name}\``)
    .join(', ')
}
