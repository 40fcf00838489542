/**
 * Runs what others hold us to: `pnpm conformance` all of it, `pnpm conformance loaders` one part. Says what it skipped, and why; ends with 1
 * where something that was run does not conform.
 */
import { parseArgs } from 'node:util'
import { UsageError } from 'copydesk'
import { formats } from './formats.mjs'
import { jsonSchema } from './json-schema.mjs'
import { loaders } from './loaders.mjs'
import { metadata } from './metadata.mjs'

const parts = new Map([
  ['json-schema', jsonSchema],
  ['loaders', loaders],
  ['metadata', metadata],
  ['formats', formats],
])

const OPTIONS = {
  /** The folder of the JSON-Schema-Test-Suite. */
  suite: { type: 'string' },
  /** A virtual environment of Python, which is made where there is none. */
  venv: { type: 'string' },
  /** Whether Spark reads, too: 400 MB more. */
  spark: { type: 'boolean', default: false },
}

try {
  await run()
} catch (error) {
  if (!(error instanceof UsageError) && !String(error.code).startsWith('ERR_PARSE_ARGS')) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function run() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const unknown = positionals.find((name) => !parts.has(name))
  if (unknown !== undefined) throw new UsageError(`Expected one of ${[...parts.keys()].join(', ')}, got \`${unknown}\``)
  for (const name of positionals.length > 0 ? positionals : parts.keys()) {
    console.log(`=== ${name}`)
    const { skipped, conforms } = await parts.get(name)(values)
    if (skipped !== undefined) console.log(`skipped: ${skipped}`)
    if (conforms === false) process.exitCode = 1
  }
}
