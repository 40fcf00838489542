import { readDocument } from '@copydesk/ingest'
import { normaliseDocument } from '@copydesk/normalise'
import { type Rule, rules, type ValidateOptions, validateDocument } from '@copydesk/validate'
import { describe, expect, test } from 'vitest'

test('ids are unique and kebab-case', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
})

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('has a good and a bad example, and says in a sentence what it asks', () => {
    expect(rule.good.length).toBeGreaterThan(0)
    expect(rule.bad.length).toBeGreaterThan(0)
    expect(rule.description).toMatch(/^\S.*\.$/)
  })

  test.each(rule.good)('is content with %j', (text) => {
    expect(messagesOf(text, rule).filter(({ ruleId }) => ruleId === rule.id)).toEqual([])
  })

  test.each(rule.bad)('finds fault with $text at $line:$column', ({ text, path, options, line, column }) => {
    const found = messagesOf(text, rule, { path, settings: { [rule.id]: options ?? {} } }).filter(
      ({ ruleId }) => ruleId === rule.id,
    )
    expect(found.map((message) => [message.line, message.column])).toContainEqual([line, column])
    for (const message of found) {
      expect(message).toMatchObject({ source: 'copydesk', fatal: FATAL[rule.severity] })
      expect(message.reason).toMatch(/^Unexpected .*, expected /s)
    }
  })

  test('no example violates the schema', () => {
    for (const text of [...rule.good, ...rule.bad.map((example) => example.text)]) {
      expect(messagesOf(text, rule).filter(({ ruleId }) => ruleId?.startsWith('schema/'))).toEqual([])
    }
  })
})

const FATAL = { error: true, warning: false, info: undefined }

interface Told extends ValidateOptions {
  readonly path?: string | undefined
}

function messagesOf(text: string, { header }: Rule, { path = 'example.txt', ...told }: Told = {}) {
  const file = readDocument(Buffer.from(text), { id: 'example', path }, {})
  normaliseDocument(file, { header })
  validateDocument(file, told)
  return file.messages
}
