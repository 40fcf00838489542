/**
 * Runs the required tests of the JSON-Schema-Test-Suite through `loadSchema` and `openBlockCheck`: `pnpm conformance --suite DIR`. A test fails the run unless
 * it is a known failure, and a known failure that passes fails it, too. The suite itself is no part of the project.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadSchema, openBlockCheck } from '@copydesk/validate'
import { knownFailures } from './known-failures.mjs'

const DRAFTS = [
  { folder: 'draft2020-12', dialect: 'https://json-schema.org/draft/2020-12/schema' },
  { folder: 'draft2019-09', dialect: 'https://json-schema.org/draft/2019-09/schema' },
  { folder: 'draft7', dialect: 'http://json-schema.org/draft-07/schema#' },
]

const { values } = parseArgs({ options: { suite: { type: 'string' } } })
if (values.suite === undefined || !existsSync(join(values.suite, 'tests'))) {
  console.error(`Expected the folder of the JSON-Schema-Test-Suite in --suite, got \`${values.suite ?? 'nothing'}\``)
  process.exit(2)
}

const remotes = { 'http://localhost:1234/': join(values.suite, 'remotes') }
const folder = mkdtempSync(join(tmpdir(), 'copydesk-conformance-'))
try {
  for (const { folder: draft, dialect } of DRAFTS) {
    const tests = join(values.suite, 'tests', draft)
    if (existsSync(tests)) report(draft, runAll(tests, dialect))
  }
} finally {
  rmSync(folder, { recursive: true })
}

/** Every test of a draft: its name, and why it failed if it did. */
function runAll(tests, dialect) {
  return readdirSync(tests)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      JSON.parse(readFileSync(join(tests, name), 'utf8')).flatMap((group) =>
        runGroup(group, dialect).map((result) => ({
          ...result,
          name: `${name}: ${group.description}: ${result.name}`,
        })),
      ),
    )
}

/** The values of a group are the records of one block. */
function runGroup({ schema, tests }, dialect) {
  const file = join(folder, 'schema.json')
  writeFileSync(file, JSON.stringify(typeof schema === 'boolean' ? schema : { $schema: dialect, ...schema }))
  try {
    const check = openBlockCheck(loadSchema(file, { folders: remotes, formats: false }))
    const bytes = Buffer.from(tests.map(({ data }) => `${JSON.stringify(data)}\n`).join(''))
    const { problems } = check({ bytes, isFirst: true, isDocument: false, skipped: null })
    return tests.map(({ description: name, valid }, index) => {
      const [problem] = problems.filter(({ record }) => record === index + 1)
      return { name, failure: (problem === undefined) === valid ? null : (problem?.message ?? 'accepted') }
    })
  } catch (error) {
    return tests.map(({ description: name }) => ({ name, failure: error.message.replace(file, 'schema.json') }))
  }
}

function report(draft, results) {
  const known = knownFailures[draft] ?? {}
  const reasonOf = new Map(Object.entries(known).flatMap(([reason, names]) => names.map((name) => [name, reason])))
  const failed = results.filter(({ failure }) => failure !== null)
  const surprises = [
    ...failed.filter(({ name }) => !reasonOf.has(name)).map(({ name, failure }) => `failed: ${name}: ${failure}`),
    ...[...reasonOf.keys()]
      .filter((name) => !failed.some((result) => result.name === name))
      .map((name) => `listed as a known failure, but passed: ${name}`),
  ]
  console.log(
    `${draft}: ${results.length - failed.length} of ${results.length} required tests pass; ${reasonOf.size} known failures`,
  )
  for (const [reason, names] of Object.entries(known)) console.log(`  ${String(names.length).padStart(3)}  ${reason}`)
  for (const surprise of surprises) console.error(`  ${surprise}`)
  if (surprises.length > 0) process.exitCode = 1
}
