import { codePoints } from '../code-points.ts'
import { escapeXml, xmlAttribute } from '../escape-xml.ts'
import type { Exporter } from '../exporter.ts'
import { metadataColumns, type ValuePath, valueAt } from '../metadata-columns.ts'
import { openText } from '../open-text.ts'
import { shardPath } from '../shard-path.ts'
import { type Token, tokenise } from '../tokenise.ts'

/**
 * Vertical text for the Corpus Workbench and Sketch Engine: a token a line, within `doc` (every field but the text as an attribute) and `p`;
 * `g` stands where there is no space. Control characters become U+FFFD, white space one space.
 */
export const vrt: Exporter = {
  async open(info) {
    const columns = attributesOf(metadataColumns(info.schema))
    const { write, end } = openText(shardPath('vrt', info, 'vrt'), { table: false })
    return {
      *write(document) {
        const attributes = columns.map(([name, column]) => xmlAttribute(name, textOf(valueAt(document, column))))
        yield* write(`<doc${attributes.join('')}>\n`)
        const cut = codePoints(document.text)
        for (const { start, end } of document.paragraphs) yield* write(`<p>\n${linesOf(cut(start, end))}</p>\n`)
        yield* write('</doc>\n')
      },
      end,
    }
  },
}

/** Gives each value a name that the Corpus Workbench takes (lower-case ASCII letters, digits, `_`); a second one of a name gets a number. */
function attributesOf(columns: readonly ValuePath[]): readonly (readonly [name: string, column: ValuePath])[] {
  const counts = new Map<string, number>()
  return columns.map((column) => {
    const words = column.join('_').replace(/(?<=[a-z\d])(?=[A-Z])/g, '_')
    const name = words.toLowerCase().replace(/[^a-z\d]+/g, '_')
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return [count === 1 ? name : `${name}_${count}`, column]
  })
}

/** Lists are joined with `|`, which Sketch Engine takes apart; an empty one is no value. */
function textOf(value: unknown): string | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null
  return printable(Array.isArray(value) ? value.join('|') : String(value)).replace(/\s+/g, ' ')
}

function linesOf(paragraph: string): string {
  const toLine = ({ value, joined }: Token) => `${joined ? '<g/>\n' : ''}${escapeXml(value)}\n`
  return Array.from(tokenise(printable(paragraph)), toLine).join('')
}

/** Text without what ends a line or a string for programs that read these files. */
function printable(text: string): string {
  return text.replace(/(?!\s)\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
}
