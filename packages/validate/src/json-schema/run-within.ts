import { createContext, Script } from 'node:vm'

/** Runs a synchronous task; undefined where it takes longer than so many milliseconds and was stopped. What it changed until then stands. */
export function runWithin<Result>(milliseconds: number, task: () => Result): { readonly result: Result } | undefined {
  context.task = task
  try {
    return { result: script.runInContext(context, { timeout: Math.ceil(milliseconds) }) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  } finally {
    context.task = undefined
  }
}

/** Node stops nothing but a script after a time; a regular expression that it runs is stopped too. */
const script = new Script('task()')
const context: { task?: unknown } = createContext({})
