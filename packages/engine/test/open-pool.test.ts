import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPool, type Pool, TaskLost } from '../src/index.ts'

interface Tasks {
  double(input: number): number
  greet(input: string): string
  slow(input: { value: number; ms: number }): Promise<number>
  where(input: unknown): { threadId: number; opened: number }
  spin(ms: number): number
  bytes(size: number): { name: string; whole: Uint8Array; part: Uint8Array }
  pooled(text: string): { a: Uint8Array; b: Uint8Array }
  fail(input: { bad?: string; id?: number }): unknown
  exit(input: unknown): never
  exitAt13(input: number): number
  stray(input: unknown): Promise<void>
}

const module = new URL('./fixtures/tasks.mjs', import.meta.url)
const thread = new URL('../dist/thread.js', import.meta.url)

beforeAll(() => {
  if (!existsSync(thread))
    throw new Error('Expected `packages/engine/dist/thread.js`, got nothing: build the package first')
})

let pool: Pool<Tasks> | undefined
afterEach(() => pool?.close())

function open(jobs: number, data: unknown = { greeting: 'Hello' }, signal?: AbortSignal): Pool<Tasks> {
  pool = openPool<Tasks>({ module, data, jobs, ...(signal && { signal }) })
  return pool
}

describe.each([1, 2, 5])('jobs: %i', (jobs) => {
  test('gives the results in the order of the inputs', async () => {
    const inputs = Array.from({ length: 40 }, (_, value) => ({ value, ms: (value * 7) % 11 }))
    expect(await collect(open(jobs).map('slow', inputs))).toEqual(inputs.map(({ value }) => value))
  })

  test('hands the data to the module, and takes an async iterable or nothing at all', async () => {
    const { map } = open(jobs)
    expect(await collect(map('greet', stream(['Ada', 'Bo'])))).toEqual(['Hello, Ada', 'Hello, Bo'])
    expect(await collect(map('double', []))).toEqual([])
  })

  test('two maps may run at the same time', async () => {
    const { map } = open(jobs)
    const both = [collect(map('double', [1, 2, 3])), collect(map('greet', ['Ada']))]
    expect(await Promise.all(both)).toEqual([[2, 4, 6], ['Hello, Ada']])
  })

  test('opens the module once in each thread', async () => {
    const seen = await collect(open(jobs).map('where', Array(50).fill(0)))
    const threads = new Set(seen.map(({ threadId }) => threadId))
    expect(threads.size).toBeLessThanOrEqual(jobs)
    if (jobs > 1) expect(seen.every(({ opened }) => opened === 1)).toBe(true)
  })

  test('pulls an input only when there is room for it', async () => {
    let pulled = 0
    function* endless() {
      while (true) yield pulled++
    }
    let taken = 0
    for await (const result of open(jobs).map('double', endless())) {
      expect(result).toBe(taken * 2)
      await setTimeout(2)
      expect(pulled - taken).toBeLessThanOrEqual(jobs * 4 + 1)
      if (++taken === 30) break
    }
    const after = pulled
    await setTimeout(20)
    expect(pulled).toBe(after)
  })

  test('closes the inputs when the loop is left', async () => {
    let closed = false
    async function* inputs() {
      try {
        for (let n = 0; ; n++) yield n
      } finally {
        closed = true
      }
    }
    for await (const _ of open(jobs).map('double', inputs())) break
    await expect.poll(() => closed).toBe(true)
  })

  test('an error comes in its place, with its parts, and nothing after it', async () => {
    const results: unknown[] = []
    let pulled = 0
    function* inputs() {
      for (let id = 0; id < 1000; id++) {
        pulled++
        yield id === 3 ? { bad: 'parse' } : { id }
      }
    }
    const error = await caught(async () => {
      for await (const result of open(jobs).map('fail', inputs())) results.push(result)
    })
    expect(results).toEqual([{ id: 0 }, { id: 1 }, { id: 2 }])
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      name: 'ParseError',
      message: 'It does not parse',
      code: 'E_PARSE',
      place: { line: 3 },
    })
    expect((error as Error).stack).toContain('tasks.mjs')
    expect(pulled).toBeLessThanOrEqual(3 + jobs * 4 + 1)
  })

  test('keeps the kind of an error, its cause, and what is no error', async () => {
    const { map } = open(jobs)
    const thrown = (bad: string) => caught(() => collect(map('fail', [{ bad }])))
    expect(await thrown('range')).toBeInstanceOf(RangeError)
    expect(await thrown('cause')).toMatchObject({ message: 'Outer', cause: { message: 'Inner', code: 'E_INNER' } })
    expect(((await thrown('cause')) as Error).cause).toBeInstanceOf(TypeError)
    expect(await thrown('aggregate')).toMatchObject({ name: 'AggregateError', errors: [{ message: 'One' }, 'two'] })
    expect(await thrown('string')).toBe('only a string')
    expect(await collect(map('double', [4]))).toEqual([8])
  })

  test('passes an error of the inputs on as it is', async () => {
    const wrong = new Error('No more inputs')
    async function* inputs() {
      yield 1
      throw wrong
    }
    const results: number[] = []
    const error = await caught(async () => {
      for await (const result of open(jobs).map('double', inputs())) results.push(result)
    })
    expect(results).toEqual([2])
    expect(error).toBe(wrong)
  })

  test('says what is wrong with a name or a module', async () => {
    const { map } = open(jobs)
    expect(await caught(() => collect(map('halve' as 'double', [1])))).toMatchObject({
      name: 'TypeError',
      message: expect.stringMatching(/^Expected the name of a task \(`double`, .*\), got `halve`$/),
    })
    await pool?.close()
    expect(await caught(() => collect(open(jobs, { fail: 'open' }).map('double', [1])))).toMatchObject({
      name: 'TypeError',
      message: 'It does not open',
    })
    await pool?.close()
    const empty = openPool<Tasks>({ module: new URL('data:text/javascript,export default 1'), data: null, jobs })
    expect(await caught(() => collect(empty.map('double', [1])))).toMatchObject({
      message: 'Expected a module whose default export is a function, got `number`',
    })
    await empty.close()
  })

  test('ends with the reason of the signal, while it waits and before it begins', async () => {
    const control = new AbortController()
    const { map } = open(jobs, null, control.signal)
    const reason = new Error('Interrupted')
    const began = performance.now()
    void setTimeout(50).then(() => control.abort(reason))
    expect(await caught(() => collect(map('slow', [{ value: 1, ms: 3000 }])))).toBe(reason)
    expect(performance.now() - began).toBeLessThan(2500)
    expect(await caught(() => collect(map('double', [1])))).toBe(reason)
  })

  test('lets a timer abort an endless run of synchronous tasks', async () => {
    const control = new AbortController()
    const { map } = open(jobs, null, control.signal)
    void setTimeout(50).then(() => control.abort('enough'))
    function* endless() {
      while (true) yield 1
    }
    expect(await caught(() => collect(map('spin', endless())))).toBe('enough')
  })

  test('ends when it is closed', async () => {
    const { map, close } = open(jobs)
    const waiting = caught(() => collect(map('slow', [{ value: 1, ms: 3000 }])))
    await setTimeout(20)
    await close()
    await close()
    expect(await waiting).toMatchObject({ message: 'Expected an open pool, got `a closed one`' })
    expect(await caught(() => collect(map('double', [1])))).toMatchObject({ message: /open pool/ })
  })

  test('gives bytes back whole, in part and from a common buffer', async () => {
    const { map } = open(jobs)
    const [bytes] = await collect(map('bytes', [70_000]))
    expect(bytes?.whole.length).toBe(70_000)
    expect(bytes?.whole.every((byte) => byte === 1)).toBe(true)
    expect([...(bytes?.part ?? [])]).toEqual([2, 2])
    if (jobs > 1) expect(bytes?.part.buffer.byteLength).toBe(2)
    const pooled = await collect(map('pooled', ['one', 'two', 'three']))
    expect(pooled.map(({ a, b }) => `${Buffer.from(a)} ${Buffer.from(b)}`)).toEqual([
      'one one',
      'two two',
      'three three',
    ])
  })
})

test('jobs 1 stays in this process, and more do not', async () => {
  const { threadId } = await import('node:worker_threads')
  expect((await collect(open(1).map('where', [0])))[0]?.threadId).toBe(threadId)
  expect((await collect(open(2).map('where', [0])))[0]?.threadId).not.toBe(threadId)
})

test('a thread that exits fails the task it was at', async () => {
  const error = await caught(() => collect(open(2).map('exit', [0])))
  expect(error).toBeInstanceOf(TaskLost)
  expect(error).toMatchObject({ reason: 'crash', message: 'worker exited with code: 3' })
})

describe.each([1, 2, 5])('isolated, jobs: %i', (jobs) => {
  const openIsolated = () => {
    pool = openPool<Tasks>({ module, data: null, jobs, isolated: true })
    return pool
  }

  test('others stand in the place of a task that its thread died of, and all others are done', async () => {
    const inputs = Array.from({ length: 40 }, (_, value) => value)
    const lost: number[] = []
    const results = openIsolated().map('exitAt13', inputs, {
      async onLost(input, runAlone) {
        const alone = await runAlone(input).catch((error) => error)
        if (!(alone instanceof TaskLost)) return [alone]
        lost.push(input)
        return [await runAlone(-1), await runAlone(-2)]
      },
    })
    expect(await collect(results)).toEqual(inputs.flatMap((value) => (value === 13 ? [-1, -2] : [value])))
    expect(lost).toEqual([13])
  })

  test('ends a thread whose task takes too long, but not one whose task had to wait', async () => {
    const reasons: string[] = []
    const times = [600, 600, 60_000, 600, 600, 600]
    const results = openIsolated().map('spin', times, {
      seconds: 2,
      async onLost(ms, runAlone) {
        const alone = await runAlone(ms).catch((error) => error)
        if (alone instanceof TaskLost) reasons.push(alone.reason)
        return [alone instanceof TaskLost ? -1 : alone]
      },
    })
    expect(await collect(results)).toEqual([600, 600, -1, 600, 600, 600])
    expect(reasons).toEqual(['timeout'])
  })
})

test('an input that can not be cloned is no lost task', async () => {
  const onLost = () => Promise.reject(new Error('It was not lost'))
  expect(await caught(() => collect(open(2).map('where', [() => {}], { onLost })))).toMatchObject({
    message: expect.stringContaining('could not be cloned'),
  })
})

test('an error outside of any task ends the iteration', async () => {
  expect(await caught(() => collect(open(2).map('stray', [0])))).toMatchObject({ message: 'Nobody waits for me' })
})

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d jobs', (jobs) => {
  expect(() => open(jobs)).toThrow(new RangeError(`Expected \`jobs\` to be a whole number from 1, got \`${jobs}\``))
})

test.each([1, 3])('lets the process exit after close, also after an error (jobs: %i)', (jobs) => {
  const script = `
    import { openPool } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)}
    const pool = openPool({ module: new URL(${JSON.stringify(module.href)}), data: {}, jobs: ${jobs} })
    for await (const n of pool.map('double', [1, 2])) console.log(n)
    try { for await (const _ of pool.map('fail', [{ bad: 'range' }, {}, {}])); } catch (error) { console.log(error.message) }
    for await (const _ of pool.map('slow', Array(9).fill({ value: 1, ms: 5 }))) break
    await pool.close()
    console.log('closed')
  `
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd,
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect(run).toMatchObject({ status: 0, stderr: '', stdout: '2\n4\nOut of range\nclosed\n' })
})

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = []
  for await (const value of values) list.push(value)
  return list
}

async function caught(action: () => Promise<unknown>): Promise<unknown> {
  try {
    await action()
  } catch (error) {
    return error
  }
  throw new Error('Expected something to be thrown')
}

async function* stream<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  for (const value of values) {
    await setTimeout(1)
    yield value
  }
}
