// Written by `pnpm generate` from the JSON Schemas; change those instead.

/**
 * corpus.yaml: what a corpus is, and how it is to be built.
 */
export interface CorpusConfig {
  /**
   * The short name of the corpus, kebab-case. Without one: `corpus`.
   */
  name?: string
  /**
   * The name that people read.
   */
  title?: string
  /**
   * What the corpus holds, in a sentence or a paragraph of Markdown.
   */
  description?: string
  /**
   * The licence of the texts, as Hugging Face names licences.
   */
  license?: string
  /**
   * A page about the corpus.
   */
  homepage?: string
  /**
   * Who made the corpus, in order.
   */
  creators?: string[]
  /**
   * The language of all documents (BCP 47). Without it the language of each document is found by its text.
   */
  language?: string
  /**
   * The formats of the dataset. Without them: parquet and jsonl.
   *
   * @minItems 1
   */
  formats?: ['parquet' | 'jsonl', ...('parquet' | 'jsonl')[]]
  /**
   * How many rejected inputs are tolerated before the build counts as failed (exit status 1).
   */
  maxRejects?: number
  /**
   * The severity of single rules, by id; `off` silences one.
   */
  rules?: {
    [k: string]: 'off' | 'info' | 'warning' | 'error'
  }
}
