import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFinder } from './open-finder.ts'

/** A schema that no value and no part of a value is right by, so that each of them is found. */
const nothing = { not: {}, additionalProperties: { $ref: '#' }, items: { $ref: '#' } }

/** A value as it is written: an object may have a key twice. */
type Written =
  | string
  | number
  | boolean
  | null
  | readonly Written[]
  | { readonly members: readonly (readonly [string, Written])[] }

const texts = fc.oneof(
  fc.constantFrom('', 'a', 'a/b', '~', '0', '__proto__', '"', '\\', '\n', 'é', '日本', '😀', '\u2028', '[{,:}]'),
  fc.string({ unit: 'binary', maxLength: 5 }).map((text) => text.toWellFormed()),
)
const { value: values } = fc.letrec<{ value: Written }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    texts,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(texts, tie('value')), { maxLength: 4 }).map((members) => ({ members })),
  ),
}))

/** Writes a value with white space and escapes by turns, and notes at which unit each pointer's value begins: of a key written twice, the last. */
function write(value: Written, spaces: readonly string[], escaped: readonly boolean[]) {
  const starts = new Map<string, number>()
  let text = ''
  let turn = 0
  const space = () => {
    text += spaces[turn++ % spaces.length]
  }
  const string = (plain: string) => {
    const json = JSON.stringify(plain)
    text += escaped[turn++ % escaped.length]
      ? json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : json
  }
  const put = (part: Written, pointer: string) => {
    space()
    for (const known of [...starts.keys()])
      if (known === pointer || known.startsWith(`${pointer}/`)) starts.delete(known)
    starts.set(pointer, text.length)
    if (typeof part === 'string') string(part)
    else if (typeof part !== 'object' || part === null) text += JSON.stringify(part)
    else {
      const isList = Array.isArray(part)
      const parts = 'members' in part ? part.members : part.map((item, index) => [String(index), item] as const)
      text += isList ? '[' : '{'
      for (const [index, [key, item]] of parts.entries()) {
        if (index > 0) text += ','
        space()
        if (!isList) {
          string(key)
          space()
          text += ':'
        }
        put(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
        space()
      }
      if (parts.length === 0) space()
      text += isList ? ']' : '}'
    }
    if (pointer === '') space()
  }
  put(value, '')
  return { text, starts }
}

/** What editors show: 1-based, UTF-16 units, lines that end with LF, CR LF or CR. */
function pointOf(whole: string, offset: number) {
  const lines = whole.slice(0, offset).split(/\r\n?|\n/)
  return {
    line: lines.length,
    column: (lines.at(-1) as string).length + 1,
    offset,
    byte: Buffer.byteLength(whole.slice(0, offset)),
  }
}

test.each([
  { kind: 'lines', spaces: ['', ' ', '\t', '\r', '  '] },
  { kind: 'document', spaces: ['', ' ', '\n', '\r\n', '\r', '\t\n  '] },
] as const)('each value of a record is found where it stands in the bytes ($kind)', async ({ kind, spaces }) => {
  const find = openFinder(nothing)
  await fc.assert(
    fc.asyncProperty(
      fc.array(values, { minLength: 1, maxLength: kind === 'lines' ? 3 : 1 }),
      fc.array(fc.constantFrom(...spaces), { minLength: 1, maxLength: 7 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
      fc.record({
        bom: fc.boolean(),
        crlf: fc.boolean(),
        lastEnd: fc.boolean(),
        gzip: fc.boolean(),
        piece: fc.integer({ min: 1, max: 40 }),
      }),
      async (records, spaces, escaped, { bom, crlf, lastEnd, gzip, piece }) => {
        const end = crlf ? '\r\n' : '\n'
        let whole = ''
        const wanted = records.flatMap((value, index) => {
          const { text, starts } = write(value, spaces, escaped)
          const begin = whole.length
          whole += text + (index < records.length - 1 || lastEnd ? end : '')
          return [...starts].map(([pointer, start]) => ({ record: index + 1, pointer, start: begin + start }))
        })
        const plain = Buffer.from((bom ? '\ufeff' : '') + whole)
        const bytes = gzip ? gzipSync(plain) : plain
        const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
          bytes.subarray(at * piece, (at + 1) * piece),
        )
        const found = await find(pieces, { kind })
        const sort = (all: { record: number; pointer: string | null }[]) =>
          all.sort((a, b) => a.record - b.record || (String(a.pointer) < String(b.pointer) ? -1 : 1))
        expect(
          sort(found.map(({ record, finding: { pointer, place } }) => ({ record, pointer, start: place.start }))),
        ).toEqual(
          sort(
            wanted.map(({ record, pointer, start }) => {
              const point = pointOf(whole, start)
              return { record, pointer, start: { ...point, byte: point.byte + (bom ? 3 : 0) } }
            }),
          ),
        )
        for (const { finding, excerpt } of found) {
          const { start, end } = finding.place
          const value = plain.toString('utf8', start.byte, end.byte)
          expect(() => JSON.parse(value)).not.toThrow()
          expect(excerpt?.text.codePointAt(excerpt.column)).toBe(value.codePointAt(0))
        }
      },
    ),
    { numRuns: 300 },
  )
})
