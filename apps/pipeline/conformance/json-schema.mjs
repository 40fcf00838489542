import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSchema, openBlockCheck } from '@copydesk/validate'
import { UsageError } from 'copydesk'
import { knownFailures } from './known-failures.mjs'

const DRAFTS = [
  { folder: 'draft2020-12', dialect: 'https://json-schema.org/draft/2020-12/schema' },
  { folder: 'draft2019-09', dialect: 'https://json-schema.org/draft/2019-09/schema' },
  { folder: 'draft7', dialect: 'http://json-schema.org/draft-07/schema#' },
]

/**
 * Runs the required tests of the JSON-Schema-Test-Suite through `loadSchema` and `openBlockCheck`. A test fails the run unless it is a known
 * failure, and a known failure that passes fails it, too. The suite itself is no part of the project.
 */
export async function jsonSchema({ suite }) {
  if (suite === undefined) return { skipped: 'no suite was named (--suite DIR, a clone of JSON-Schema-Test-Suite)' }
  if (!existsSync(join(suite, 'tests')))
    throw new UsageError(`Expected the folder of the JSON-Schema-Test-Suite in --suite, got \`${suite}\``)
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-conformance-'))
  const context = { file: join(scratch, 'schema.json'), folders: { 'http://localhost:1234/': join(suite, 'remotes') } }
  try {
    const drafts = DRAFTS.map(({ folder, dialect }) => ({ folder, dialect, tests: join(suite, 'tests', folder) }))
    const reports = drafts
      .filter(({ tests }) => existsSync(tests))
      .map(({ folder, dialect, tests }) => report(folder, runAll(tests, dialect, context)))
    return { conforms: reports.every(Boolean) }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Every test of a draft: its name, and why it failed if it did. */
function runAll(tests, dialect, context) {
  return readdirSync(tests)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      JSON.parse(readFileSync(join(tests, name), 'utf8')).flatMap((group) =>
        runGroup(group, dialect, context).map((result) => ({
          ...result,
          name: `${name}: ${group.description}: ${result.name}`,
        })),
      ),
    )
}

/** The values of a group are the records of one block. */
function runGroup({ schema, tests }, dialect, { file, folders }) {
  writeFileSync(file, JSON.stringify(typeof schema === 'boolean' ? schema : { $schema: dialect, ...schema }))
  try {
    const check = openBlockCheck(loadSchema(file, { folders, formats: false }))
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

/** Prints what passed; says whether all is as it is known to be. */
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
  return surprises.length === 0
}
