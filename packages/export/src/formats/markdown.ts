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
  return ['---\n', toYaml(fields), '---\n\n', toMarkdown(body, { extensions: [GFM] })].join('')
})

/** What the dialect of GitHub reads as markup besides: two tildes strike out. */
const GFM = { unsafe: [{ character: '~', inConstruct: 'phrasing' as const }] }
