import type { Finding, Place } from '@copydesk/document'
import { excerptAt, type ReportOptions } from '../src/index.ts'

/** A finding at a range of `text`, which is the raw file; without one, at the beginning. */
export function finding(changes: Partial<Finding> & { readonly text?: string; readonly part?: string } = {}): Finding {
  const { text = '', part = '', ...rest } = changes
  return {
    id: 'desk/ferry',
    path: 'desk/ferry.txt',
    rule: 'date-weekday',
    severity: 'warning',
    message: 'Unexpected `Monday`, expected `Tuesday`',
    pointer: null,
    place: placeOf(text, text.indexOf(part), part.length),
    url: null,
    ...rest,
  }
}

/** The place of a range, in UTF-16 units; lines end with LF. */
function placeOf(text: string, start: number, length: number): Place {
  const pointAt = (offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    const column = (lines.at(-1) as string).length + 1
    return { line: lines.length, column, offset, byte: Buffer.byteLength(text.slice(0, offset)) }
  }
  return { start: pointAt(start), end: pointAt(start + length) }
}

/** A line with an emoji (two UTF-16 units, two columns of a terminal) and a combining mark (one unit, no column) before the fault. */
export const EMOJI = { text: 'Ferry resumes\n🔔🔔 Cafe\u0301 — Monday, January 11\n', part: 'Monday' }

/** Findings that try to break out of a report: through the name of the file, the rule, the message and the source. */
export const HOSTILE: readonly Finding[] = [
  finding({ id: 'a b', path: 'a b/c d.txt', severity: 'error', message: 'A path with spaces' }),
  finding({ id: 'x', path: '::error file=x,line=1::owned.txt', message: '::error::A path that is a command' }),
  finding({ id: 'nl', path: 'line\n::error::end.txt', message: 'A path\r\n::warning::and a message of two lines' }),
  finding({ id: 'v1', path: '##[error]old.txt', message: 'An older command: ##[add-mask]secret ###[x]' }),
  finding({ id: 'p', path: '100%0A,b:c.txt', message: 'Percent %0A%25, comma, colon: | pipe ` tick' }),
  finding({
    id: 'h',
    path: '<script>alert(1)</script>.txt',
    severity: 'error',
    message: '<script>alert("1")</script> & ]]> <!--',
  }),
  finding({ id: 'm', path: 'm|d.txt', message: '| a | *b* _c_ [d](http://e.example) ![f](g) \\ # @h ~~i~~ {0} {{j}}' }),
  finding({
    id: 'c',
    path: 'c\u0000\u001b[2J.txt',
    message: '\u001b[31m\u0000\u0007\u009b\u2028\u2029\u0085\ufffe\uffff',
  }),
  finding({ id: 's', path: '\ud800half.txt', severity: 'error', message: 'Half \ud83d a character \udc00' }),
  finding({
    id: 'r',
    path: '\u202etxt.exe',
    severity: 'info',
    message: 'Turned \u202e\u2066 around, soft\u00adhyphen',
  }),
  finding({
    id: 'q',
    path: 'quotes"\'.txt',
    message: '"double" \'single\' <a href="x">',
    rule: 'schema/pattern',
    pointer: '/a~1b/"0"',
  }),
  finding({ id: 'e', path: 'emoji.txt', ...EMOJI, url: 'https://example.org/rules/date-weekday' }),
  finding({ id: 'w', path: 'long.txt', text: `${'界'.repeat(80)}“a\tb\n`, part: '“a\tb' }),
  finding({ id: 'n', path: '', message: '', severity: 'info' }),
]

/** The sources of those that have one. */
export const SOURCES: Pick<ReportOptions, 'excerptOf'> = {
  excerptOf: ({ path, place }) => {
    if (path === 'emoji.txt') return excerptAt(EMOJI.text, place)
    return path === 'long.txt' ? excerptAt(`${'界'.repeat(80)}“a\tb\n`, place) : undefined
  },
}
