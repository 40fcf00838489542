import { writeFileSync } from 'node:fs'
import type { BuildOptions } from '../build/build-options.ts'
import { UsageError } from '../configuration/usage-error.ts'
import { CLEAR, openLiveLine } from '../watch/open-live-line.ts'
import { openProgress } from '../watch/open-progress.ts'
import { openStopwatch, type StageTime } from '../watch/open-stopwatch.ts'

export interface WatchOptions {
  readonly quiet: boolean
  /** The file that a CPU profile goes to; without it, none is taken. */
  readonly profile: string | undefined
  /** The file that a trace goes to. */
  readonly trace: string | undefined
}

/** Somebody who looks on while a dataset is built. */
export interface Watch {
  /** What a build is to tell. */
  readonly options: Required<Pick<BuildOptions, 'openProgress' | 'onStage' | 'onTask' | 'onWarning'>>
  /** Writes the profile and the trace, also those of a build that failed, and gives what each stage took. */
  end(): Promise<readonly StageTime[]>
}

/** Looks on while a dataset is built: shows how far it is, measures its stages, and takes a profile and a trace where they are wanted. */
export async function openWatch({ quiet, profile: profileFile, trace: traceFile }: WatchOptions): Promise<Watch> {
  for (const file of [profileFile, traceFile]) if (file !== undefined) expectWritable(file)
  const stopwatch = openStopwatch()
  const trace = traceFile === undefined ? null : (await import('../watch/open-trace.ts')).openTrace(traceFile)
  const profile =
    profileFile === undefined ? null : await (await import('../watch/open-profile.ts')).openProfile(profileFile)
  const stream = process.stderr
  let written = 0
  let line = { end() {} }
  return {
    options: {
      openProgress: (total) => openProgress({ stream, quiet, total }),
      async onStage(stage, shards) {
        stopwatch.begin(stage)
        trace?.begin(stage)
        line.end()
        if (stage === 'write') line = openLiveLine({ stream, quiet, text: () => `${written}/${shards} shards written` })
        // The threads have done their work, and end with the build.
        if (stage === 'seal') await profile?.endThreads()
      },
      onWarning(message) {
        if (!quiet) stream.write(`${stream.isTTY ? CLEAR : ''}copydesk: ${message}\n`)
      },
      onTask(run) {
        trace?.add(run)
        if (run.name === 'writeShard') written++
      },
    },
    async end() {
      line.end()
      const times = stopwatch.end()
      trace?.end()
      await profile?.end()
      return times
    },
  }
}

/** A build may take an hour; what cannot be written at its end is told before. */
function expectWritable(file: string): void {
  try {
    writeFileSync(file, '')
  } catch (error) {
    throw new UsageError(
      `Expected a file that can be written, got \`${file}\` (${(error as NodeJS.ErrnoException).code})`,
    )
  }
}
