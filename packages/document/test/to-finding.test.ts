import { openLocator } from '@copydesk/source-text'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { findingSchema, type Raw, toFinding } from '../src/index.ts'

const BEGINNING = {
  start: { line: 1, column: 1, offset: 0, byte: 0 },
  end: { line: 1, column: 1, offset: 0, byte: 0 },
}

describe('toFinding', () => {
  test('keeps all that a message says', () => {
    const file = rawFile('Rain\r\n“Sun”, he said.')
    const place = (file.data.raw as Raw).locator.placeOf({ start: 6, end: 11 })
    const message = file.message('Unexpected `Sun`, expected `Rain`', { place, ruleId: 'weather', source: 'copydesk' })
    message.fatal = true
    message.pointer = '/text'
    message.url = 'https://example.com/weather'
    expect(toFinding(file, message)).toEqual({
      id: '2022/a',
      path: '2022/a.txt',
      rule: 'weather',
      severity: 'error',
      message: 'Unexpected `Sun`, expected `Rain`',
      pointer: '/text',
      place: {
        start: { line: 2, column: 1, offset: 6, byte: 6 },
        end: { line: 2, column: 6, offset: 11, byte: 15 },
      },
      url: 'https://example.com/weather',
    })
  })

  test.each([
    [true, 'error'],
    [false, 'warning'],
    [undefined, 'info'],
    [null, 'info'],
  ] as const)('fatal %s is the severity %s', (fatal, severity) => {
    const file = rawFile('')
    const message = file.message('x')
    Object.assign(message, { fatal })
    expect(toFinding(file, message).severity).toBe(severity)
  })

  test('without a place, it is found at the beginning of the file', () => {
    const file = rawFile('Rain')
    expect(toFinding(file, file.message('Something'))).toEqual({
      id: '2022/a',
      path: '2022/a.txt',
      rule: 'message',
      severity: 'warning',
      message: 'Something',
      pointer: null,
      place: BEGINNING,
      url: null,
    })
  })

  test('a point is a place without length', () => {
    const file = rawFile('Rain')
    const point = (file.data.raw as Raw).locator.pointAt(2)
    expect(toFinding(file, file.message('x', { place: point })).place).toEqual({ start: point, end: point })
  })

  test('the points of foreign plugins get the bytes that they do not know', () => {
    const file = rawFile('é\nSun')
    const place = { start: { line: 2, column: 1, offset: 2 }, end: { line: 2, column: 4, offset: 5 } }
    expect(toFinding(file, file.message('x', { place })).place).toEqual({
      start: { line: 2, column: 1, offset: 2, byte: 3 },
      end: { line: 2, column: 4, offset: 5, byte: 6 },
    })
  })

  test('a point beyond the file is kept, without a byte', () => {
    const file = rawFile('Rain')
    const point = { line: 9, column: 1, offset: 99 }
    expect(toFinding(file, file.message('x', { place: point })).place.start).toEqual({ ...point, byte: 0 })
  })

  test('points without offset keep their line and column', () => {
    const file = new VFile({ path: 'b.txt', value: 'Rain' })
    const finding = toFinding(file, file.message('x', { place: { line: 3, column: 2 } }))
    expect(finding).toMatchObject({ id: 'b.txt', path: 'b.txt' })
    expect(finding.place.start).toEqual({ line: 3, column: 2, offset: 0, byte: 0 })
  })

  test('law: a finding is valid, and crosses threads and processes whole', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(findingSchema)
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.string({ minLength: 1 }),
        fc.nat(20),
        fc.nat(20),
        fc.option(fc.constantFrom('/text', '/authors/0', '')),
        (value, reason, a, b, pointer) => {
          const file = rawFile(value)
          const [start, end] = [a, b].map((at) => Math.min(at, value.length)).sort((x, y) => x - y) as [number, number]
          const message = file.message(reason, {
            place: (file.data.raw as Raw).locator.placeOf({ start, end }),
            ruleId: 'some-rule',
          })
          message.pointer = pointer
          const finding = toFinding(file, message)
          expect(validate(finding), JSON.stringify(validate.errors)).toBe(true)
          expect(finding).toMatchObject({ message: reason, pointer, rule: 'some-rule' })
          expect(structuredClone(finding)).toEqual(finding)
          expect(JSON.parse(JSON.stringify(finding))).toEqual(finding)
        },
      ),
    )
  })
})

function rawFile(value: string): VFile {
  const file = new VFile({ path: '2022/a.txt', value })
  const bytes = Buffer.byteLength(value)
  const text = { value, width: 'utf-8', byteStart: 0, byteLength: bytes } as const
  file.data.raw = {
    id: '2022/a',
    bytes,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
    text,
    locator: openLocator(text),
  }
  return file
}
