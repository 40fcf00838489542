import { type SourceText, sliceText, sourceText } from '@copydesk/source-text'
import { parseDocument, type Scalar } from 'yaml'
import { replaceAll } from './replace-all.ts'

/**
 * The text of a YAML string with the origin of each character: folded lines, escapes and indentation are undone by edits. Where these don't lead to
 * what the parser read, the value as a whole stands for the range.
 */
export function yamlScalar(node: Scalar, yaml: string, offset: number): SourceText {
  const [start, end] = node.range as [number, number, number]
  const raw = sourceText(yaml.slice(start, end), offset + start)
  const value = String(node.value)
  const traced = trace(raw, node.type)
  const cut = traced.value.length > value.length ? sliceText(traced, { start: 0, end: value.length }) : traced
  return cut.value === value ? cut : { value, runs: [], bounds: raw.bounds }
}

function trace(raw: SourceText, type: Scalar['type']): SourceText {
  switch (type) {
    case 'QUOTE_SINGLE':
      return replaceAll(inside(raw), new RegExp(`''|${FOLD}`, 'g'), (found) => (found === "''" ? "'" : unfold(found)))
    case 'QUOTE_DOUBLE':
      return replaceAll(inside(raw), new RegExp(`${ESCAPE}|${FOLD}`, 'g'), (found) =>
        found.startsWith('\\') ? readEscape(found) : unfold(found),
      )
    case 'BLOCK_LITERAL':
      return block(raw)
    case 'BLOCK_FOLDED':
      return replaceAll(block(raw), /(?<=[^\n])\n+(?=[^\n \t])/g, unfold)
    default:
      return replaceAll(raw, new RegExp(FOLD, 'g'), unfold)
  }
}

function inside(raw: SourceText): SourceText {
  return sliceText(raw, { start: 1, end: raw.value.length - 1 })
}

/** White space around line ends: one line end is a space, more are one less. */
const FOLD = '(?<![ \\t])[ \\t]*(?:\\r\\n?|\\n)(?:[ \\t]*(?:\\r\\n?|\\n))*[ \\t]*'

function unfold(fold: string): string {
  const count = fold.match(/\r\n?|\n/g)?.length ?? 0
  return count === 1 ? ' ' : '\n'.repeat(count - 1)
}

const ESCAPE = '\\\\(?:(?:\\r\\n?|\\n)[ \\t]*|x.{2}|u.{4}|U.{8}|[^\\r\\n])'

/** What the parser makes of the escape alone. */
function readEscape(found: string): string {
  return /^\\[\r\n]/.test(found) ? '' : String(parseDocument(`"${found}"`).toJS())
}

/** A block without its first line, its indentation and its carriage returns. */
function block(raw: SourceText): SourceText {
  const start = /\r\n?|\n|$/.exec(raw.value) as RegExpExecArray
  const body = sliceText(raw, { start: start.index + start[0].length, end: raw.value.length })
  const indentation = /^(?:[ \t]*[\r\n])*( +)/.exec(body.value)?.[1]?.length ?? 0
  const lines = replaceAll(body, /\r\n?/g, () => '\n')
  return indentation === 0 ? lines : replaceAll(lines, new RegExp(`^ {1,${indentation}}`, 'gm'), () => '')
}
