import { openLocator } from '@copydesk/source-text'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { type Decoded, decode, encodings, type Undecodable } from '../src/index.ts'
import { ENCODERS, encode, WINDOWS_1252_HIGH } from './encoders.ts'

const TEXT = 'Café “Ebbe” öffnet 😀\r\ne\u0301 \ufffd\n'

describe('decode reads', () => {
  test.each([
    ['utf-8', '', 'utf-8'],
    ['utf-8', 'efbbbf', 'utf-8'],
    ['utf-16le', 'fffe', 'utf-16'],
    ['utf-16be', 'feff', 'utf-16'],
    ['utf-32le', 'fffe0000', 'utf-32'],
    ['utf-32be', '0000feff', 'utf-32'],
    ['utf-16le', '', 'utf-16'],
    ['utf-16be', '', 'utf-16'],
  ])('%s with the mark "%s"', (encoding, hex, width) => {
    const mark = Buffer.from(hex, 'hex')
    const value = hex === '' ? `${TEXT} A line of plain letters.` : TEXT
    const bytes = Buffer.concat([mark, encode(value, encoding)])
    expect(decode(bytes)).toEqual({
      text: {
        value,
        width,
        astral: /[\ud800-\udfff]/.test(value),
        bytes,
        byteStart: mark.length,
        byteLength: bytes.length,
      },
      encoding,
      confidence: 1,
    })
  })

  test('windows-1252', () => {
    const value = 'Das Café »Ebbe« öffnet – um 5 € …'
    expect(decode(encode(value, 'windows-1252'))).toMatchObject({
      text: { value, width: 'one', byteStart: 0, byteLength: value.length },
      encoding: 'windows-1252',
    })
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u00a0\n'],
    ['a second byte order mark, as a character', '\ufeff\ufeffRain'],
    ['a few control characters', 'The printer\x07 left\x1b these behind, and a form feed\f.'],
  ])('%s', (_, value) => {
    expect(textOf(decode(Buffer.from(value)))).toBe(value.replace(/^\ufeff/, ''))
  })

  test('a mark alone', () => {
    for (const mark of ['efbbbf', 'fffe', 'feff', 'fffe0000', '0000feff']) {
      expect(textOf(decode(Buffer.from(mark, 'hex')))).toBe('')
    }
  })

  test('every byte that windows-1252 has, as its table says', () => {
    for (let byte = 0x80; byte <= 0xff; byte++) {
      const expected = byte < 0xa0 ? WINDOWS_1252_HIGH[byte - 0x80] : String.fromCharCode(byte)
      const decoded = decode(Buffer.from([...Buffer.from('a sign: '), byte, ...Buffer.from(' and so on')]))
      if (expected === null) expect(decoded).toMatchObject({ rule: 'encoding-unknown', byte: 8 })
      else expect(decoded).toMatchObject({ encoding: 'windows-1252', text: { value: `a sign: ${expected} and so on` } })
    }
  })
})

describe('decode refuses as binary', () => {
  test.each([
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 8],
    ['a JPEG', Buffer.from('ffd8ffe000104a46494600', 'hex'), 4],
    ['a PDF', Buffer.from('%PDF-1.7\nnothing but letters follow'), 0],
    ['a PostScript file', Buffer.from('%!PS-Adobe-3.0\n'), 0],
    ['an RTF file', Buffer.from('{\\rtf1 Rain}'), 0],
    ['a gzip file', Buffer.from('1f8b0800', 'hex'), 0],
    ['a ZIP file', Buffer.from('PK\x03\x04rest'), 0],
    ['a NUL in a text', Buffer.from('Rain\0 and sun'), 4],
    ['a NUL behind a byte order mark', Buffer.from('\ufeffRé\0n'), 6],
    ['U+0000 in UTF-16', encode('\ufeff😀a\0', 'utf-16le'), 8],
    ['U+0000 in UTF-32', encode('\ufeff😀a\0', 'utf-32be'), 12],
    ['many controls', Buffer.from('ab\x01\x02\x03\x04 cd'), 2],
    ['many controls in UTF-16', encode('\ufeffab\x01\x02\x03 cd', 'utf-16be'), 6],
    ['small numbers of two bytes', Buffer.from('010002000300040005000600', 'hex'), 0],
  ])('%s', (_, bytes, byte) => {
    expect(decode(bytes)).toEqual({
      rule: 'file-binary',
      message: expect.stringMatching(new RegExp(`^Unexpected .+ at byte ${byte}, expected text$`)),
      byte,
    })
  })
})

describe('decode refuses as invalid', () => {
  const damaged = Buffer.from('Ein naïver Fährmann übersah die Möwe.')
  damaged[damaged.indexOf('ä') + 1] = 0x20

  test.each([
    ['UTF-8 damaged in the middle', damaged, 13, 'byte C3', 'UTF-8'],
    ['UTF-8 that breaks off', Buffer.from('“Möwe”').subarray(0, -1), 8, 'byte E2', 'UTF-8'],
    ['UTF-8 that breaks off behind one sign', Buffer.from('It’s the café’').subarray(0, -2), 16, 'byte E2', 'UTF-8'],
    ['an encoded surrogate', hex('“é” ', 'eda080'), 9, 'byte ED', 'UTF-8'],
    ['an overlong form', hex('é é ', 'c0af'), 6, 'byte C0', 'UTF-8'],
    ['a code point beyond Unicode', hex('é', 'f4908080 c3a9 c3a9 c3a9'), 2, 'byte F4', 'UTF-8'],
    ['a fault behind a mark', hex('\ufeffplain ', 'ff'), 9, 'byte FF', 'UTF-8'],
    ['UTF-16 with a lone high surrogate', encode('\ufeffa\ud83db', 'utf-16le'), 4, 'lone surrogate', 'UTF-16LE'],
    ['UTF-16 with a lone low surrogate', encode('\ufeffab\ude00', 'utf-16be'), 6, 'lone surrogate', 'UTF-16BE'],
    [
      'UTF-16 of an odd length',
      Buffer.concat([encode('\ufeffab', 'utf-16le'), Buffer.from('c')]),
      6,
      'end of the file',
      'UTF-16LE',
    ],
    [
      'the first of two faults',
      Buffer.concat([encode('\ufeff\ude00b', 'utf-16le'), Buffer.from('c')]),
      2,
      'lone surrogate',
      'UTF-16LE',
    ],
    ['UTF-32 beyond Unicode', Buffer.from('0000feff0000006100110000', 'hex'), 8, 'bytes 00110000', 'UTF-32BE'],
    ['UTF-32 with a surrogate', Buffer.from('fffe00003dd80000', 'hex'), 4, 'bytes 3DD80000', 'UTF-32LE'],
    ['UTF-32 that breaks off', Buffer.from('0000feff00000061000000', 'hex'), 8, 'end of the file', 'UTF-32BE'],
  ])('%s', (_, bytes, byte, found, encoding) => {
    expect(decode(bytes)).toMatchObject({
      rule: 'encoding-invalid',
      message: `Unexpected ${found} at byte ${byte}, expected valid ${encoding}`,
      byte,
    })
  })

  test('what is longer than a document may be', () => {
    expect(decode(Buffer.alloc(256 * 2 ** 20 + 1))).toMatchObject({ rule: 'file-size', byte: 0 })
  })
})

describe('decode finds an older encoding by what its text looks like', () => {
  test.each([
    ['koi8-r', 'Паром снова ходит, сказал капитан.'],
    ['windows-1251', 'Паром снова ходит, сказал капитан.'],
    ['ibm866', 'Паром снова ходит, сказал капитан.'],
    ['iso-8859-5', 'Паром снова ходит, сказал капитан.'],
    ['x-mac-cyrillic', 'Паром снова ходит, сказал капитан.'],
    ['windows-1253', 'Το πλοίο ταξιδεύει πάλι, είπε ο καπετάνιος. «Άνοιξη», είπε.'],
    ['windows-1255', 'המעבורת מפליגה שוב, אמר רב החובל.'],
    ['windows-1256', 'قال القبطان إن العبارة تبحر من جديد.'],
    ['windows-1250', 'Prom znów pływa, powiedział kapitan, łódź stoi już w porcie. „Gęś”.'],
    ['windows-1254', 'Vapur yeniden çalışıyor, dedi kaptan. İğne, şeker, ağaç, gökyüzü.'],
    ['macintosh', 'Le bac repart, a annoncé le capitaine à la préfecture, où l’été a déjà commencé.'],
    ['shift_jis', '渡し船が再開したと船長は発表した。NHKも「うれしい」と伝えた。'],
    ['euc-jp', '渡し船が再開したと船長は発表した。'],
    ['gb18030', '船长说，渡轮今天恢复通航。乘客都很高兴。'],
    ['big5', '船長說，渡輪今天恢復通航。乘客都很高興。'],
    ['euc-kr', '선장은 배가 다시 다닌다고 말했다.'],
    ['windows-874', 'เรือข้ามฟากเปิดให้บริการอีกครั้ง'],
  ])('%s, with the byte of each character', (encoding, sentence) => {
    const codec = encoding === 'x-mac-cyrillic' ? 'maccyrillic' : encoding
    const value = `1. Ferry\n${sentence.repeat(4)}\n`
    const bytes = iconv.encode(value, codec)
    expect(iconv.decode(bytes, codec)).toBe(value)
    const decoded = decode(bytes) as Decoded
    expect(decoded).toMatchObject({ encoding, text: { value } })
    expect(decoded.confidence).toBeGreaterThan(0.5)
    const { byteAt } = openLocator(decoded.text)
    for (let at = 0; at <= value.length; at++) expect(byteAt(at)).toBe(iconv.encode(value.slice(0, at), codec).length)
  })

  test('and the four bytes of GB18030 that stand for an emoji', () => {
    const value = '船长说，渡轮今天恢复通航。😀乘客都很高兴。'.repeat(3)
    const bytes = iconv.encode(value, 'gb18030')
    const decoded = decode(bytes) as Decoded
    expect(decoded).toMatchObject({ encoding: 'gb18030', text: { value } })
    const { byteAt } = openLocator(decoded.text)
    const end = value.indexOf('😀') + 2
    expect(byteAt(end) - byteAt(end - 2)).toBe(4)
    expect(byteAt(value.length)).toBe(bytes.length)
  })

  test('but a few signs decide nothing: windows-1252 is the likeliest, and doubtful', () => {
    expect(decode(Buffer.from('the caf\xe9 on Mill Street', 'latin1'))).toMatchObject({
      encoding: 'windows-1252',
      confidence: 0.4,
    })
  })

  test('and what reads like nothing is refused at its first byte', () => {
    const noise = Buffer.from(Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 97 + ((at * at) % 31) * 7) % 128)))
    expect(decode(noise)).toMatchObject({ rule: expect.stringMatching(/^encoding-/) })
  })
})

describe('law', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('\r\n', 'e\u0301', '😀', '\ufffd', '\ufeff', '\u00ad', 'plain words '),
        fc.string({ unit: 'grapheme' }),
      ),
    )
    .map((pieces) => pieces.join(''))

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'text in %s with a mark is read as it was',
    (encoding) => {
      fc.assert(
        fc.property(text, (value) => {
          expect(decode(encode(`\ufeff${value}`, encoding))).toMatchObject({ encoding, text: { value } })
        }),
      )
    },
  )

  test('what is read gives the same bytes when it is written, whatever they are', () => {
    const mark = fc
      .constantFrom('', '', 'efbbbf', 'fffe', 'feff', 'fffe0000', '0000feff')
      .map((digits) => Buffer.from(digits, 'hex'))
    const part = fc.oneof(
      text.map((value) => Buffer.from(value)),
      text.map((value) => Buffer.from(value, 'utf16le')),
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom('Café', 'naïve “words”', '…').map((value) => encode(value, 'windows-1252')),
    )
    const read = new Set<string>()
    fc.assert(
      fc.property(mark, fc.array(part, { maxLength: 4 }), (start, parts) => {
        const bytes = Buffer.concat([start, ...parts])
        const result = decode(bytes)
        if ('rule' in result) {
          expect(result.byte).toBeGreaterThanOrEqual(0)
          expect(result.byte).toBeLessThan(Math.max(bytes.length, 1))
          return
        }
        const { value, byteStart, byteLength } = result.text
        read.add(result.encoding)
        expect(byteLength).toBe(bytes.length)
        expect(openLocator(result.text).byteAt(value.length)).toBe(bytes.length)
        if (!ENCODERS[result.encoding]) return
        expect(Buffer.concat([bytes.subarray(0, byteStart), encode(value, result.encoding)])).toEqual(bytes)
      }),
      { numRuns: 2000 },
    )
    const encodings = ['utf-16be', 'utf-16le', 'utf-32be', 'utf-32le', 'utf-8', 'windows-1252']
    expect([...read]).toEqual(expect.arrayContaining(encodings))
  })
})

function textOf(decoded: Decoded | Undecodable): string | Undecodable {
  return 'rule' in decoded ? decoded : decoded.text.value
}

/** UTF-8 text followed by bytes, written in hexadecimal. */
function hex(text: string, digits: string): Buffer {
  return Buffer.concat([Buffer.from(text), Buffer.from(digits.replaceAll(' ', ''), 'hex')])
}

describe('the tables of iconv-lite at 0x80–0x9F are those of Unicode (MAPPINGS/VENDORS), U+FFFD where they leave a byte undefined', () => {
  test.each([
    ['windows-1250', `€\ufffd‚\ufffd„…†‡\ufffd‰Š‹ŚŤŽŹ\ufffd‘’“”•–—\ufffd™š›śťžź`],
    ['windows-1251', `ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffd™љ›њќћџ`],
    ['windows-1252', `€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ`],
    [
      'windows-1253',
      `€\ufffd‚ƒ„…†‡\ufffd‰\ufffd‹\ufffd\ufffd\ufffd\ufffd\ufffd‘’“”•–—\ufffd™\ufffd›\ufffd\ufffd\ufffd\ufffd`,
    ],
    ['windows-1254', `€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffd\ufffd\ufffd\ufffd‘’“”•–—˜™š›œ\ufffd\ufffdŸ`],
    ['windows-1255', `€\ufffd‚ƒ„…†‡ˆ‰\ufffd‹\ufffd\ufffd\ufffd\ufffd\ufffd‘’“”•–—˜™\ufffd›\ufffd\ufffd\ufffd\ufffd`],
    ['windows-1256', `€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں`],
    ['windows-1257', `€\ufffd‚\ufffd„…†‡\ufffd‰\ufffd‹\ufffd¨ˇ¸\ufffd‘’“”•–—\ufffd™\ufffd›\ufffd¯˛\ufffd`],
    ['windows-1258', `€\ufffd‚ƒ„…†‡ˆ‰\ufffd‹Œ\ufffd\ufffd\ufffd\ufffd‘’“”•–—˜™\ufffd›œ\ufffd\ufffdŸ`],
    [
      'windows-874',
      `€\ufffd\ufffd\ufffd\ufffd…\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd‘’“”•–—\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd`,
    ],
    ['koi8-r', `─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷`],
    ['koi8-u', `─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷`],
    ['ibm866', `АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ`],
    ['macintosh', `ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü`],
    ['x-mac-cyrillic', `АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ`],
    ['x-mac-ce', `ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü`],
    ['x-mac-turkish', `ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü`],
    ['x-mac-icelandic', `ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü`],
    ['ibm437', `ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ`],
    ['ibm850', `ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ`],
    ['ibm852', `ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č`],
  ])('%s', (name, characters) => {
    for (const [index, character] of Array.from(characters).entries()) {
      const decoded = decode(Buffer.from([0x41, 0x80 + index, 0x42]), name)
      if (character === '\ufffd') expect(decoded).toMatchObject({ rule: 'encoding-invalid', byte: 1 })
      else
        expect(decoded).toMatchObject({
          encoding: name,
          confidence: 1,
          text: { value: `A${character}B`, width: 'one' },
        })
    }
  })

  test.each(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '13', '14', '15', '16'])(
    'iso-8859-%s: controls',
    (part) => {
      for (let byte = 0x80; byte < 0xa0; byte++) {
        const value = `A${String.fromCharCode(byte)}B`
        expect(decode(Buffer.from([0x41, byte, 0x42]), `iso-8859-${part}`)).toMatchObject({ text: { value } })
      }
    },
  )
})

describe('a fixed encoding', () => {
  test('is not guessed: what it reads is what it says', () => {
    const bytes = iconv.encode('Паром снова ходит.', 'koi8-r')
    expect(decode(bytes, 'koi8-r')).toMatchObject({
      encoding: 'koi8-r',
      confidence: 1,
      text: { value: 'Паром снова ходит.' },
    })
    expect(decode(bytes, 'windows-1251')).toMatchObject({ encoding: 'windows-1251', confidence: 1 })
    expect(decode(Buffer.from('Café'), 'windows-1252')).toMatchObject({ text: { value: 'CafÃ©' } })
    expect(decode(Buffer.from('Rain', 'utf16le'), 'utf-16le')).toMatchObject({
      text: { value: 'Rain', width: 'utf-16' },
    })
  })

  test('knows its byte order mark', () => {
    expect(decode(Buffer.from('\ufeffRain'), 'utf-8')).toMatchObject({ text: { value: 'Rain', byteStart: 3 } })
  })

  test.each([
    ['utf-8', Buffer.from('caf\xe9', 'latin1'), 3],
    ['windows-1252', Buffer.from('caf\x81', 'latin1'), 3],
    ['utf-16le', Buffer.from('odd'), 2],
    ['shift_jis', Buffer.from([0x41, 0x81]), 1],
  ])('%s refuses what it cannot decode', (encoding, bytes, byte) => {
    expect(decode(bytes, encoding)).toMatchObject({ rule: 'encoding-invalid', byte })
  })

  test('is one of a list', () => {
    expect(() => decode(Buffer.from('x'), 'latin1')).toThrow(/^Expected the name of an encoding, got `latin1`$/)
    for (const name of encodings) expect(decode(Buffer.from('plain letters here '), name)).toBeDefined()
  })
})
