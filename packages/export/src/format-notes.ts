import type { exporters } from './exporters.ts'

/** What a reader of a dataset must know of each format that loaders are not pointed at, in a sentence or two of Markdown. */
export const formatNotes: Readonly<Record<Exclude<keyof typeof exporters, 'parquet' | 'jsonl'>, string>> = {
  tei: '[TEI P5](https://tei-c.org), one file for each document. `source="raw:156-244"` on an element names the bytes of the raw file that it was made from.',
  'tei-corpus':
    'the same as one `teiCorpus` a shard. Where there are several, `corpus.xml` takes them together by XInclude.',
  vrt: 'vertical text for the Corpus Workbench and Sketch Engine, a token a line; `<g/>` stands where two tokens have no space between them.',
  ninjs: 'items of [IPTC ninjs 3.1](https://iptc.org/standards/ninjs/), one a line.',
  jsonld: 'a [schema.org `NewsArticle`](https://schema.org/NewsArticle) as JSON-LD on each line.',
  dolma: 'documents, and attributes with the spans of the paragraphs, for the Dolma toolkit.',
  datatrove: '`text`, `id` and `metadata` as JSON Lines, for `JsonlReader` of datatrove.',
  markdown: 'one Markdown file for each document, with its fields as YAML front matter.',
  csv: 'a table of everything but the texts. A string that a spreadsheet would take for a formula has an apostrophe before it, and so has one that begins with an apostrophe: take one off.',
  webanno:
    'a [Web Annotation](https://www.w3.org/TR/annotation-model/) of the `text` for each span, one a line. Positions are code points.',
  sqlite:
    'an SQLite database for each shard: the table `documents`, lists and objects in it as JSON, and `search`, a full-text index (FTS5) whose `rowid` is the `row` of a document.',
}
