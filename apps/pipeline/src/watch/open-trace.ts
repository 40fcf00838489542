import { writeFileSync } from 'node:fs'
import type { TaskRun } from '@copydesk/engine'
import type { Stage } from './stage.ts'

/** What a build does at which time, in which thread. */
export interface Trace {
  /** A stage begins, and the one before ends. */
  begin(stage: Stage): void
  /** A thread has run a task. */
  add(run: TaskRun): void
  /** Writes the file. */
  end(): void
}

/**
 * Opens a trace of a build in the JSON of Chrome's Trace Event Format, which Perfetto and `chrome://tracing` show: the stages, and below them the
 * batches and shards by the thread that worked on them (the main one where there is one job). A thread that reads for one batch while it
 * works on another has two rows.
 */
export function openTrace(file: string): Trace {
  const stages: TaskRun[] = []
  const tasks: TaskRun[] = []
  const endStage = (end: number) => {
    const last = stages.pop()
    if (last) stages.push({ ...last, end })
  }
  return {
    begin(name) {
      const start = performance.timeOrigin + performance.now()
      endStage(start)
      stages.push({ name, thread: 0, start, end: start })
    },
    add: (run) => void tasks.push(run),
    end() {
      endStage(performance.timeOrigin + performance.now())
      const rows = [{ name: 'stages', runs: stages }, ...rowsOf(tasks)]
      writeFileSync(file, JSON.stringify({ traceEvents: rows.flatMap(eventsOf), displayTimeUnit: 'ms' }))
    },
  }
}

interface Row {
  readonly name: string
  readonly runs: TaskRun[]
}

/** Parts tasks into rows in which none overlaps another, by thread. */
function rowsOf(tasks: readonly TaskRun[]): readonly Row[] {
  const rows: Row[] = []
  for (const task of [...tasks].sort((one, other) => one.thread - other.thread || one.start - other.start)) {
    const name = task.thread === 0 ? 'main thread' : `thread ${task.thread}`
    const row = rows.find((each) => each.name === name && (each.runs.at(-1)?.end ?? 0) <= task.start)
    if (row) row.runs.push(task)
    else rows.push({ name, runs: [task] })
  }
  return rows
}

/** The name of a row, and a complete event for each run in it. Times are in microseconds. */
function eventsOf({ name, runs }: Row, tid: number): readonly object[] {
  const row = { pid: process.pid, tid }
  return [
    { name: 'thread_name', ph: 'M', ...row, args: { name } },
    ...runs.map((run) => ({
      name: run.name,
      ph: 'X',
      ...row,
      ts: run.start * 1000,
      dur: (run.end - run.start) * 1000,
    })),
  ]
}
