import { isLinear } from './is-linear.ts'
import { runWithin } from './run-within.ts'

/** A test of a pattern that was stopped, and counts as failed. */
export interface StoppedTest {
  readonly pattern: string
  readonly value: string
}

/** The regular expressions of a schema. */
export interface Patterns {
  /** How ajv is to make them (its option `code.regExp`). */
  readonly regExp: ((pattern: string, flags: string) => { test(value: string): boolean }) & { code: string }
  /** Whether all of them are sure to be quick. */
  areLinear(): boolean
  /** Runs a task in which each test has so many milliseconds; gives those that were stopped. */
  guard<Result>(
    milliseconds: number,
    task: () => Result,
  ): { readonly result: Result; readonly stopped: readonly StoppedTest[] }
}

/** Opens the regular expressions of a schema: JavaScript's own, whose worst case takes time without end, with a limit on request. */
export function openPatterns(): Patterns {
  let limit = Infinity
  let stopped: StoppedTest[] = []
  let linear = true

  function test(expression: RegExp, pattern: string, value: string): boolean {
    if (limit === Infinity) return expression.test(value)
    const tested = runWithin(limit, () => expression.test(value))
    if (!tested) stopped.push({ pattern, value })
    return tested?.result ?? false
  }

  function regExp(pattern: string, flags: string) {
    const expression = compile(pattern, flags)
    linear &&= isLinear(pattern)
    // ajv tells expressions apart by their text.
    return { test: (value: string) => test(expression, pattern, value), toString: () => String(expression) }
  }

  return {
    regExp: Object.assign(regExp, { code: 'new RegExp' }),
    areLinear: () => linear,
    guard(milliseconds, task) {
      limit = milliseconds
      stopped = []
      try {
        return { result: task(), stopped }
      } finally {
        limit = Infinity
      }
    },
  }
}

/** A pattern of a schema that is no regular expression. */
export class PatternError extends Error {
  readonly pattern: string

  constructor(pattern: string, cause: unknown) {
    super(String((cause as Error).message).replace(/^.*: /s, ''), { cause })
    this.pattern = pattern
  }
}

/** With the flag `u`, as JSON Schema asks; many a schema escapes signs (`\_`) that then must not be escaped, and is read without it. */
function compile(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags)
  } catch (error) {
    try {
      return new RegExp(pattern)
    } catch {
      throw new PatternError(pattern, error)
    }
  }
}
