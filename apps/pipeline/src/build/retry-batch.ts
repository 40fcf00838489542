import { TaskLost } from '@copydesk/engine'
import type { Input, InputProblem } from '@copydesk/ingest'
import type { PlannedInput } from './plan-inputs.ts'
import type { Processed } from './tasks.ts'

/** Processes the inputs of a batch whose thread died or hung one by one, and rejects those that it happens to again. */
export async function retryBatch<Result extends Processed>(
  batch: readonly PlannedInput[],
  runAlone: (inputs: readonly PlannedInput[]) => Promise<Result>,
  seconds: number,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const input of batch) {
    const result = await runAlone([input]).catch((error) => {
      if (!(error instanceof TaskLost)) throw error
      return runAlone([{ ...input, content: null, problem: problemOf(error, input, seconds) }])
    })
    results.push(result)
  }
  return results
}

function problemOf({ reason, message }: TaskLost, { content }: Input, seconds: number): InputProblem {
  const at = content && 'row' in content ? content.row : undefined
  return {
    rule: reason === 'timeout' ? 'timeout' : 'worker-crash',
    message:
      reason === 'timeout'
        ? `Unexpected work of more than ${seconds} s, expected a document that is done by then`
        : `Unexpected end of the thread (\`${message.split('\n', 1)[0]}\`), expected it to outlive the document`,
    outcome: 'rejected',
    ...(at && { at: { line: at.line, byte: at.byte } }),
  }
}
