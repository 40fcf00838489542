import type { Root } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { codePoints } from '../code-points.ts'
import { fileEachExporter } from '../file-each-exporter.ts'
import { toYaml } from '../to-yaml.ts'

/**
 * One Markdown file for each document: every field but the text as YAML front matter, then the paragraphs. What would be read as markup is
 * escaped, so that a parser gives the text back; only NUL, which CommonMark forbids, becomes U+FFFD.
 */
export const markdown = fileEachExporter('markdown', 'md', ({ text, paragraphs, ...fields }) => {
  const cut = codePoints(text.replaceAll('\0', '\ufffd'))
  const body: Root = {
    type: 'root',
    children: paragraphs.map(({ start, end }) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: cut(start, end) }],
    })),
  }
  return ['---\n', toYaml(fields), '---\n\n', toMarkdown(body, { extensions: [MARKUP] })].join('')
})

/**
 * What is markup besides what the library knows: in the dialect of GitHub two tildes strike out; and a mark of a list below another one, whose
 * line end the library's own pattern has used up already.
 */
const MARKUP = {
  unsafe: [
    { character: '~', inConstruct: 'phrasing' as const },
    { atBreak: true, character: '-', after: String.raw`(?=[ \t\r\n-])` },
    { atBreak: true, character: '+', after: String.raw`(?=[ \t\r\n])` },
    { atBreak: true, before: String.raw`\d+`, character: '.', after: String.raw`(?=[ \t\r\n])` },
  ],
}
