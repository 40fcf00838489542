import { describe, expect, test } from 'vitest'
import { rawDocument } from '../src/index.ts'

describe('rawDocument', () => {
  test('holds the text and what is known of the file', () => {
    const file = rawDocument(Buffer.from('\ufeffRain\r\nSün'), { id: '2022/a', path: '2022/a.txt' })
    expect(file.path).toBe('2022/a.txt')
    expect(file.value).toBe('Rain\r\nSün')
    expect(file.messages).toEqual([])
    expect(file.data.raw).toMatchObject({
      id: '2022/a',
      bytes: 13,
      sha256: 'f939a05350ad471dc43c37a04c996d2a23d066f37003f18ae8c5bc722d02b0fc',
      encoding: 'utf-8',
      mediaType: 'text/plain',
      text: { value: 'Rain\r\nSün', width: 'utf-8', byteStart: 3, byteLength: 13 },
    })
    expect(file.data.raw?.locator.pointAt(8)).toEqual({ line: 2, column: 3, offset: 8, byte: 12 })
  })

  test('an empty file is a document without text', () => {
    const file = rawDocument(Buffer.alloc(0), { id: 'a', path: 'a.txt' })
    expect(file.value).toBe('')
    expect(file.messages).toEqual([])
    expect(file.data.raw?.sha256).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  test('what is no text is a fatal message with the byte, and an empty value', () => {
    const file = rawDocument(Buffer.from('Rain\0'), { id: 'a', path: 'a.txt' })
    expect(file.value).toBe('')
    expect(file.data.raw).toMatchObject({ encoding: 'unknown', bytes: 5, text: { value: '', byteLength: 5 } })
    const point = { line: 1, column: 1, offset: 0, byte: 4 }
    expect(file.messages).toMatchObject([
      {
        reason: 'Unexpected byte 00 at byte 4, expected text',
        ruleId: 'file-binary',
        source: 'copydesk',
        fatal: true,
        pointer: null,
        place: { start: point, end: point },
      },
    ])
  })

  test('a fault inside a text has its line and column', () => {
    const damaged = Buffer.concat([Buffer.from('Ferry\r\n“Möwe” sailed\ncafé '), Buffer.from([0xc3, 0x20])])
    const file = rawDocument(damaged, { id: 'a', path: 'a.txt' })
    const point = { line: 3, column: 6, offset: 26, byte: damaged.length - 2 }
    expect(file.messages).toMatchObject([{ ruleId: 'encoding-invalid', place: { start: point, end: point } }])
  })

  test('an encoding in doubt is a warning at the first character that depends on it', () => {
    const file = rawDocument(Buffer.from('Ferry\nthe caf\xe9 on Mill Street', 'latin1'), { id: 'a', path: 'a.txt' })
    expect(file.messages).toMatchObject([
      {
        reason: 'Unexpected bytes that `windows-1252` reads with a confidence of 40 %, expected UTF-8',
        ruleId: 'encoding-doubtful',
        fatal: false,
        place: { start: { line: 2, column: 8 }, end: { line: 2, column: 9 } },
      },
    ])
  })

  test('the bytes decide, not the name', () => {
    const bytes = Buffer.from('Rain')
    const [first, second] = ['a.txt', 'b.pdf'].map((path) => rawDocument(bytes, { id: 'a', path }))
    expect(first?.data.raw?.sha256).toBe(second?.data.raw?.sha256)
    expect(second?.value).toBe('Rain')
  })
})
