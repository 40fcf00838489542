import type { Part } from '@copydesk/document'
import { joinTexts, type SourceText, sourceText } from '@copydesk/source-text'
import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { decodeString } from 'micromark-util-decode-string'
import type { CellFault } from '../fields/cell.ts'
import { replaceAll } from '../fields/replace-all.ts'
import { findDepth } from './find-depth.ts'

/**
 * Reads Markdown (CommonMark) that begins at `offset` of the raw text (UTF-16 units): the text of its headings, paragraphs, list items and code, one block a
 * paragraph, without the signs that mark it up; HTML and images are parts of their own. What is too long or too deep for the parser is a fault.
 */
export function markdownParts(markdown: string, offset: number): readonly Part[] | CellFault {
  if (markdown.length > LONGEST)
    return { message: `Unexpected ${markdown.length} characters of Markdown, expected at most ${LONGEST}`, offset }
  const deep = findDepth(markdown)
  if (deep !== -1) return tooDeep(offset + deep)
  try {
    return partsOf(markdown, offset)
  } catch (error) {
    // Emphasis in emphasis, thousands of times over.
    if (error instanceof RangeError && /call stack/.test(error.message)) return tooDeep(offset)
    throw error
  }
}

function partsOf(text: string, start: number): readonly Part[] {
  // micromark passes over U+FEFF at the beginning as over the mark of a file, and does not count it.
  const skipped = text.startsWith('\ufeff') ? 1 : 0
  const [markdown, offset] = [text.slice(skipped), start + skipped]
  const parts: { kind: Part['kind']; sources: SourceText[] }[] = []
  for (const { kind, source } of blocksOf(fromMarkdown(markdown), { markdown, offset })) {
    const last = parts.at(-1)
    if (kind === 'text' && last?.kind === 'text') last.sources.push(source)
    else parts.push({ kind, sources: [source] })
  }
  return parts.map(({ kind, sources }) => ({ kind, sources: [joinTexts(sources, '\n\n')] }))
}

function tooDeep(offset: number): CellFault {
  return { message: 'Unexpected depth, expected Markdown that is nested less', offset }
}

/** UTF-16 units; the parser takes about two seconds and 700 MB for so many. */
const LONGEST = 2 ** 20

interface Context {
  readonly markdown: string
  readonly offset: number
}

interface Block {
  readonly kind: 'text' | 'html' | 'image'
  readonly source: SourceText
}

function blocksOf(parent: Parents, context: Context): readonly Block[] {
  return parent.children.flatMap((node): readonly Block[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return phrasesOf(node, context)
      case 'code':
        return node.value === '' ? [] : [{ kind: 'text', source: codeOf(node, node.value, context) }]
      case 'html':
        return [{ kind: 'html', source: rawOf(node, context) }]
      case 'blockquote':
      case 'list':
      case 'listItem':
        return blocksOf(node, context)
      default:
        return []
    }
  })
}

/** The text of a paragraph; one that holds images and nothing else is no text. */
function phrasesOf(node: Extract<RootContent, { type: 'paragraph' | 'heading' }>, context: Context): readonly Block[] {
  const phrases = node.children.flatMap((child) => phraseOf(child, context))
  const source = phrases.length === 0 ? undefined : joinTexts(phrases, '')
  if (source && source.value.trim() !== '') return [{ kind: 'text', source }]
  return node.children.length === 0 ? [] : [{ kind: 'image', source: rawOf(node, context) }]
}

function phraseOf(node: PhrasingContent, context: Context): readonly SourceText[] {
  switch (node.type) {
    case 'text':
      return [textOf(node, node.value, context)]
    case 'inlineCode':
      return [codeOf(node, node.value, context)]
    case 'break':
      return [{ value: '\n', runs: [], bounds: rawOf(node, context).bounds }]
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return node.children.flatMap((child) => phraseOf(child, context))
    default:
      return []
  }
}

function rawOf({ position }: Nodes, { markdown, offset }: Context): SourceText {
  const start = position?.start.offset ?? 0
  return sourceText(markdown.slice(start, position?.end.offset), offset + start)
}

/** Text with its escapes and character references read and its lines joined. Where that does not lead to what the parser read, it stands for the range. */
function textOf(node: Nodes, value: string, context: Context): SourceText {
  const traced = replaceAll(rawOf(node, context), MARKED, (found) => (/[\r\n]/.test(found) ? ' ' : decodeString(found)))
  const read = value.replace(/\r\n?|\n/g, ' ')
  return traced.value === read ? traced : { value: read, runs: [], bounds: traced.bounds }
}

/** An escape, a character reference, or a line end with what may stand around it (spaces, the marks of a quotation). */
const MARKED = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});|(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t>]*/gi

/** What stands in the raw text as it is read; where it does not (a code block inside a quotation), it stands for the range. */
function codeOf(node: Nodes, value: string, context: Context): SourceText {
  const raw = rawOf(node, context)
  const at = raw.value.indexOf(value)
  return at === -1 ? { value, runs: [], bounds: raw.bounds } : sourceText(value, raw.bounds.start + at)
}
