import type { Article, ArticleContent } from '@copydesk/document'
import { openLocator, sourceText } from '@copydesk/source-text'
import { articleFromText } from '../src/index.ts'

type Type = ArticleContent['type']

/** Reads an article, given as one paragraph a line. */
export function readArticle(value: string, language = 'en'): Article {
  const locator = openLocator({ value, width: 'utf-8', byteStart: 0, byteLength: Buffer.byteLength(value) })
  return articleFromText(sourceText(value), { language, locator })
}

/** What stands between a headline and a body is read as this. */
export function readHeaderLine(line: string, language = 'en'): ArticleContent {
  const { children } = readArticle(`Old bell tower of Lower Wexcombe is heard again\n${line}\n${BODY}`, language)
  return children[1] as ArticleContent
}

/** What opens a body, below a headline and a byline, is read as these. */
export function readOpening(paragraph: string, language = 'en'): readonly ArticleContent[] {
  const { children } = readArticle(
    `Old bell tower of Lower Wexcombe is heard again\nBy Ada Marlowe\n${paragraph}`,
    language,
  )
  return children.slice(2)
}

/** What stands between two paragraphs is read as this. */
export function readBodyLine(line: string): ArticleContent {
  const { children } = readArticle(
    `Old bell tower of Lower Wexcombe is heard again\nBy Ada Marlowe\n${BODY}\n${line}\n${BODY}`,
  )
  return children[3] as ArticleContent
}

export function textOf(node: ArticleContent): string {
  return node.children.map(({ value }) => value).join('')
}

/** The types and texts of an article, in order. */
export function outlineOf({ children }: Article): readonly (readonly [Type, string])[] {
  return children.map((node) => [node.type, textOf(node)])
}

export const BODY =
  'The largest of the four bells rang at noon on Tuesday, nine years after its frame had cracked, and the whole market square stood still to hear it.'
