import { type Finding, findingSchema, reportSchema } from '@copydesk/document'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { type Ending, report, reporters, stepSummary } from '../src/index.ts'
import { expectGolden } from './expect-golden.ts'
import { EMOJI, finding, HOSTILE, SOURCES } from './sample-findings.ts'

const ENDING: Ending = { checked: 20, notices: ['No dataset beside the corpus: duplicates were not looked for'] }
const ids = Object.keys(reporters) as (keyof typeof reporters)[]

describe.each(ids)('%s', (id) => {
  test('of hostile findings', () => {
    const text = report(HOSTILE, id, { ...SOURCES, version: '1.2.3', ending: ENDING })
    expectGolden(`hostile-${id}.${EXTENSIONS[id]}`, text)
    assertValid[id](text)
  })

  test('of nothing', () => {
    const text = report([], id, { ending: { checked: 3 } })
    expectGolden(`nothing-${id}.${EXTENSIONS[id]}`, text)
    assertValid[id](text)
  })

  test('of a check that broke', () => {
    const failure = 'Expected a commit, got nothing at `origin/main`\n::error::]]>'
    assertValid[id](report([], id, { ending: { failure } }))
    assertValid[id](report(HOSTILE.slice(0, 2), id, { ending: { failure } }))
  })

  test('holds whatever is found', () => {
    const text = fc.string({ unit: 'binary' })
    const any = fc.record({ path: text, message: text, id: text, pointer: fc.option(text), severity: SEVERITY })
    fc.assert(
      fc.property(fc.array(any), (found) => {
        assertValid[id](
          report(
            found.map((changes) => finding(changes)),
            id,
          ),
        )
      }),
    )
  })
})

const SEVERITY = fc.constantFrom<Finding['severity']>('error', 'warning', 'info')

const EXTENSIONS = { pretty: 'txt', json: 'json', sarif: 'json', github: 'txt', gitlab: 'json', junit: 'xml' }

const assertValid: Record<keyof typeof reporters, (text: string) => void> = {
  pretty: (text) => {
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u)
    expect(commandsIn(text)).toEqual([])
  },
  json: (text) => expect(ajv.validate(reportSchema.$id as string, JSON.parse(text)), ajv.errorsText()).toBe(true),
  sarif: (text) => expect(validateSarif(JSON.parse(text)), JSON.stringify(validateSarif.errors)).toBe(true),
  github: (text) => {
    for (const { name } of commandsIn(text)) expect(COMMANDS).toContain(name)
  },
  gitlab: (text) => {
    for (const issue of JSON.parse(text)) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location'])
    }
  },
  junit: (text) => {
    expect(XMLValidator.validate(text)).toBe(true)
    parseStrictly(text)
  },
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema([findingSchema, reportSchema])

/** The schema of the SARIF committee's editors, 2.1.0-rtm.5; draft-04 keywords that ajv knows as they are. */
const { $schema: _, id: __, ...draft07 } = sarifSchema
const validateSarif = formats
  .default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
  .compile(draft07)

/** Throws where the text is not XML. */
function parseStrictly(text: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}

const COMMANDS = ['error', 'warning', 'notice', 'group', 'endgroup']

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** The commands that the runner of GitHub Actions reads from a log: `::name properties::data` where a line begins so, `##[name]` anywhere. */
function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = /^\s*::(\w+)(?: (.*?))?::(.*)$/s.exec(line)
    if (!command) return /##\[(\w+)/.test(line) ? [{ name: `##[${line}`, properties: {}, data: '' }] : []
    const [, name = '', pairs = '', data = ''] = command
    const properties = pairs.split(',').map((pair) => pair.split(/=(.*)/s))
    return [
      {
        name,
        data: undoEscapes(data),
        properties: Object.fromEntries(properties.map(([key = '', value = '']) => [key, undoEscapes(value)])),
      },
    ]
  })
}

/** What the runner does, in its order. */
function undoEscapes(text: string): string {
  return ['%0D\r', '%0A\n', '%3A:', '%2C,', '%25%'].reduce(
    (at, pair) => at.replaceAll(pair.slice(0, 3), pair.slice(3)),
    text,
  )
}

describe('columns, after an emoji and a combining mark', () => {
  const found = finding(EMOJI)
  const line = EMOJI.text.split('\n')[1] as string

  test('pretty counts UTF-16 units, and sets the mark below the word', () => {
    const text = report([found], 'pretty', { excerptOf: () => ({ text: line, column: line.indexOf('Monday') }) })
    expect(text.split('\n').slice(1, 4)).toEqual([
      '  2:14  warning  Unexpected `Monday`, expected `Tuesday`  date-weekday',
      '        2 | 🔔🔔 Cafe\u0301 — Monday, January 11',
      `          | ${' '.repeat('BBBB Cafe — '.length)}^^^^^^`,
    ])
  })

  test('sarif says that it counts UTF-16 units', () => {
    const [run] = JSON.parse(report([found], 'sarif')).runs
    const { region } = run.results[0].locations[0].physicalLocation
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(region).toEqual({ startLine: 2, startColumn: 14, endLine: 2, endColumn: 20 })
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('Monday')
  })

  test('json has line, column, offset and byte', () => {
    const [{ place }] = JSON.parse(report([found], 'json')).findings
    expect(place.start).toEqual({ line: 2, column: 14, offset: 27, byte: 34 })
  })

  test('github has columns where the range is in one line', () => {
    const [{ properties } = { properties: {} }] = commandsIn(report([found], 'github'))
    expect(properties).toMatchObject({ line: '2', col: '14', endLine: '2', endColumn: '20' })
  })

  test('github has no columns where the range goes over lines', () => {
    const over = finding({ text: EMOJI.text, part: 'resumes\n🔔' })
    const [{ properties } = { properties: {} }] = commandsIn(report([over], 'github'))
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'title'])
  })

  test('gitlab has lines alone', () => {
    expect(JSON.parse(report([found], 'gitlab'))[0].location).toEqual({
      path: 'desk/ferry.txt',
      lines: { begin: 2, end: 2 },
    })
  })

  test('junit has the line as an attribute, and the column in words', () => {
    const { suite } = readJunit(report([found], 'junit'))
    expect(suite[1].testcase[0]).toMatchObject({ '@line': '2', '@name': 'date-weekday at 2:14' })
  })
})

describe('fileOf names the file in every format', () => {
  const options = { fileOf: (path: string) => `corpus/raw/${path}` }
  test.each(ids)('%s', (id) => {
    expect(report([finding()], id, options)).toContain('corpus/raw/desk/ferry.txt')
  })
})

describe('sarif', () => {
  test('explains each rule once, and results refer to it', () => {
    const describeRule = (id: string) => ({
      description: `What ${id} asks.`,
      help: '**Mend** it.',
      url: 'https://example.org/a',
    })
    const found = [
      finding({ rule: 'b-rule' }),
      finding({ rule: 'a-rule' }),
      finding({ rule: 'b-rule', severity: 'error' }),
    ]
    const [{ tool, results }] = JSON.parse(report(found, 'sarif', { describe: describeRule })).runs
    expect(tool.driver.rules).toEqual(
      ['a-rule', 'b-rule'].map((id) => ({
        id,
        shortDescription: { text: `What ${id} asks.` },
        fullDescription: { text: `What ${id} asks.` },
        help: { text: '**Mend** it.', markdown: '**Mend** it.' },
        helpUri: 'https://example.org/a',
      })),
    )
    expect(results.map(({ ruleId, ruleIndex, level }: Record<string, unknown>) => [ruleId, ruleIndex, level])).toEqual([
      ['b-rule', 1, 'error'],
      ['b-rule', 1, 'warning'],
      ['a-rule', 0, 'warning'],
    ])
  })

  test.each([
    ['a b/ü#1?.txt', 'a%20b/%C3%BC%231%3F.txt'],
    ['100%.txt', '100%25.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['/somewhere/a b.txt', 'file:///somewhere/a%20b.txt'],
  ])('the URI of %s is %s', (path, uri) => {
    const [{ results }] = JSON.parse(report([finding({ path })], 'sarif')).runs
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  test('has 25,000 results at most, the errors before the warnings, and says how many were left out', () => {
    const warnings = Array.from({ length: 25_010 }, (_, index) => finding({ id: String(index) }))
    const text = report([...warnings, finding({ severity: 'error' })], 'sarif')
    const [{ results, invocations }] = JSON.parse(text).runs
    expect(results).toHaveLength(25_000)
    expect(results[0].level).toBe('error')
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain('11 findings were left out')
  })

  test('a check that broke was no successful execution', () => {
    const [{ invocations }] = JSON.parse(report([], 'sarif', { ending: { failure: 'No such commit' } })).runs
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'No such commit' } }],
      },
    ])
  })
})

describe.each([
  ['gitlab', (text: string) => JSON.parse(text).map((issue: { fingerprint: string }) => issue.fingerprint)],
  [
    'sarif',
    (text: string) =>
      JSON.parse(text).runs[0].results.map((result: { partialFingerprints: Record<string, string> }) =>
        Object.values(result.partialFingerprints).join(),
      ),
  ],
] as const)('fingerprints of %s', (id, read) => {
  const fingerprintsOf = (found: readonly Finding[]): readonly string[] => read(report(found, id))

  test('are unique in a report, even of findings that are alike', () => {
    const found = [finding(), finding(), finding(), finding({ path: 'other.txt' }), finding({ rule: 'other' })]
    expect(new Set(fingerprintsOf(found)).size).toBe(found.length)
    expect(new Set(fingerprintsOf(HOSTILE)).size).toBe(HOSTILE.length)
  })

  test('stay when lines come before', () => {
    const moved = finding({ text: `A line.\n\n${EMOJI.text}`, part: EMOJI.part })
    expect(fingerprintsOf([moved])).toEqual(fingerprintsOf([finding(EMOJI)]))
  })
})

describe('github', () => {
  const found = (count: number, changes: Partial<Finding>) => Array.from({ length: count }, () => finding(changes))

  test('annotates ten of each severity; the rules take turns; the others are in the log', () => {
    const many = [
      ...found(30, { rule: 'frequent' }),
      ...found(2, { rule: 'rare' }),
      ...found(1, { rule: 'once' }),
      ...found(12, { rule: 'frequent', severity: 'error' }),
      ...found(3, { rule: 'told', severity: 'info' }),
    ]
    const log = report(many, 'github')
    const commands = commandsIn(log)
    const titles = (name: string) =>
      commands.filter((command) => command.name === name).map(({ properties }) => properties.title)
    expect(titles('error')).toEqual(Array.from({ length: 10 }, () => 'frequent'))
    expect(titles('warning')).toEqual([
      'frequent',
      'rare',
      'once',
      'frequent',
      'rare',
      ...Array.from({ length: 5 }, () => 'frequent'),
    ])
    expect(titles('notice')).toEqual(['told', 'told', 'told'])
    expect(commands.find(({ name }) => name === 'group')?.data).toBe('25 more findings')
    expect(log.match(/^(?:error|warning|info): desk\/ferry\.txt:1:1: /gm)).toHaveLength(25)
    expect(log).toContain('48 problems (12 errors, 33 warnings, 3 notes)\n')
  })

  test('gives the runner the very file and message', () => {
    const plain = HOSTILE.filter(({ message, path }) => !/[^\P{C}\n]|##/u.test(message + path))
    const commands = commandsIn(report(plain, 'github')).filter(({ properties }) => properties.file !== undefined)
    expect(commands.map(({ properties, data }) => [properties.file, data]).sort()).toEqual(
      plain.map(({ path, message }) => [path, message]).sort(),
    )
  })
})

describe('the step summary', () => {
  const summaryOf = (found: readonly Finding[], ending: Ending): string => {
    const summary = stepSummary.open()
    for (const each of found) for (const _ of summary.write(each)) expect.unreachable()
    return [...summary.end(ending)].join('')
  }

  test('of hostile findings', () => expectGolden('hostile-step-summary.md', summaryOf(HOSTILE, ENDING)))

  test('of nothing', () =>
    expect(summaryOf([], { checked: 3 })).toBe('### Copydesk: 0 problems (0 errors, 0 warnings) in 3 documents\n\n'))

  test('has a row for each finding, whatever is in it', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (found) => {
        const lines = summaryOf(
          found.map(([path, message]) => finding({ path, message })),
          {},
        ).split('\n')
        const rows = lines.filter((line) => line.startsWith('| warning'))
        expect(rows).toHaveLength(found.length)
        for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(6)
      }),
    )
  })

  test('stays below a mebibyte, and counts the rest', () => {
    const many = Array.from({ length: 9_000 }, () => finding({ message: 'x'.repeat(300) }))
    const summary = summaryOf(many, {})
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20)
    const rows = summary.split('\n').filter((line) => line.startsWith('| warning')).length
    expect(rows).toBeGreaterThan(2_000)
    expect(summary).toContain(`… and ${9_000 - rows} other findings`)
  })
})

/** A JUnit report as a tree, its lists as lists. */
function readJunit(text: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  })
  const { testsuites } = parser.parse(text)
  return { root: testsuites, suite: testsuites.testsuite }
}

describe('junit', () => {
  test('an error is a failure, a warning is not, and the numbers agree', () => {
    const found = [finding({ severity: 'error' }), finding(), finding({ path: 'b.txt', severity: 'info' })]
    const { root, suite } = readJunit(report(found, 'junit', { ending: { checked: 3 } }))
    expect([root['@tests'], root['@failures'], root['@errors']]).toEqual(['4', '1', '0'])
    expect(suite.map((each: Record<string, unknown>) => [each['@name'], each['@tests'], each['@failures']])).toEqual([
      ['copydesk', '1', '0'],
      ['desk/ferry.txt', '2', '1'],
      ['b.txt', '1', '0'],
    ])
    expect(suite[1].testcase.map((each: Record<string, unknown>) => 'failure' in each)).toEqual([true, false])
    expect(suite[1].testcase[0].failure).toMatchObject({
      '@type': 'date-weekday',
      '@message': 'Unexpected `Monday`, expected `Tuesday`',
      '#text': 'desk/ferry.txt:1:1: error: Unexpected `Monday`, expected `Tuesday`',
    })
  })

  test('what was found is what is read', () => {
    const { suite } = readJunit(report([finding({ message: '<script> & ]]> "a"', severity: 'error' })], 'junit'))
    expect(suite[1].testcase[0].failure['@message']).toBe('<script> & ]]> "a"')
  })

  test('a check that broke is an error', () => {
    const { root, suite } = readJunit(report([], 'junit', { ending: { failure: 'No such commit' } }))
    expect(root['@errors']).toBe('1')
    expect(suite[0].testcase[0].error['@message']).toBe('No such commit')
  })
})
