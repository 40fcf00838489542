import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rawDocument } from '@copydesk/ingest'
import { normaliseDocument } from '@copydesk/normalise'

/**
 * The project's own articles, cut into parts by language: `articles` with the lines of their headers, the `paragraphs`, those that are
 * `quoting` (have a character beyond ASCII), and all plain `words` of them. In an order that depends on nothing but the files.
 */
export function articleParts() {
  const byLanguage = new Map()
  for (const file of ownArticles()) {
    const { children } = file.data.article
    const body = children.findIndex(({ type }) => type === 'paragraph')
    const parts = byLanguage.get(file.data.document.language) ?? { articles: [], paragraphs: [], quoting: [] }
    byLanguage.set(file.data.document.language, parts)
    parts.articles.push({ header: children.slice(0, body).map(textOf) })
    const texts = children.filter(({ type }) => type === 'paragraph').map(textOf)
    parts.paragraphs.push(...texts.filter(isClosed))
  }
  return [...byLanguage].flatMap(([language, parts]) => {
    const quoting = parts.paragraphs.filter((text) => /[^\0-\x7f]/.test(text))
    const words = parts.paragraphs.flatMap((text) => text.match(PLAIN_WORD) ?? [])
    return quoting.length > 0 ? [{ language, ...parts, quoting, words }] : []
  })
}

/** A word in small letters that is no part of one with an accent, an apostrophe or a hyphen. */
export const PLAIN_WORD = /(?<![\p{L}\p{M}'’-])\p{Ll}{2,}(?![\p{L}\p{M}'’-])/gu

/** Those that have a body, less damaged encodings. */
function ownArticles() {
  const raw = fileURLToPath(new URL('../../../../corpus/raw/', import.meta.url))
  return readdirSync(raw, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((path) => rawDocument(readFileSync(path), { id: 'article', path: 'article.txt' }))
    .filter((file) => file.data.raw.encoding === 'utf-8')
    .filter((file) => normaliseDocument(file).paragraphs.length > 1)
}

/** Whether every quotation in a paragraph ends in it, so that it can stand anywhere. */
function isClosed(paragraph) {
  return (paragraph.match(/["“”„«»「」]/g) ?? []).length % 2 === 0
}

function textOf({ children }) {
  return children.map(({ value }) => value).join('')
}
