// Written by `pnpm generate` from the JSON Schemas; change those instead.

/**
 * A severity, or an object with a severity and options.
 */
export type RuleSetting =
  | RuleSeverity
  | {
      severity?: RuleSeverity
      [k: string]: number | string | RuleSeverity | undefined
    }
/**
 * How much a finding weighs.
 */
export type RuleSeverity = 'off' | 'info' | 'warning' | 'error'
/**
 * One name, or several of which the first that is filled counts.
 */
export type Names = string | [string, ...string[]]
/**
 * What a line of the header is.
 */
export type HeaderStep =
  | 'kicker'
  | 'kicker?'
  | 'headline'
  | 'headline?'
  | 'deck'
  | 'deck?'
  | 'byline'
  | 'byline?'
  | 'date'
  | 'date?'
  | 'modified'
  | 'modified?'
  | 'skip'
  | 'skip?'
  | 'skip*'

/**
 * Somebody who made the corpus.
 */
export interface Creator {
  /**
   * The name in full.
   */
  name: string
  /**
   * What the creator is.
   */
  type?: 'person' | 'organization'
  /**
   * A page about the creator, such as an ORCID.
   */
  url?: string
  /**
   * An address for questions.
   */
  email?: string
}
/**
 * Answers, in Markdown, to the questions of a datasheet (Gebru et al., Datasheets for Datasets, 2021; Bender and Friedman, Data Statements, 2018) that only a person can answer. The dataset card leaves what is not answered visibly open, and `copydesk check --card` names it.
 */
export interface Datasheet {
  /**
   * For what purpose was the dataset created?
   */
  purpose?: string
  /**
   * Who paid for it?
   */
  funding?: string
  /**
   * Is it all there is, or a sample, and of what? How were the documents chosen?
   */
  sampling?: string
  /**
   * Who wrote the texts, for whom, and in which varieties of their languages?
   */
  writers?: string
  /**
   * Are living people named or recognisable? Is anything in it confidential or sensitive?
   */
  people?: string
  /**
   * Is there anything that might offend, insult or frighten?
   */
  offence?: string
  /**
   * How did the texts get here, who collected them, and when?
   */
  acquisition?: string
  /**
   * Did those who wrote the texts, or appear in them, know and agree? Was there an ethical review?
   */
  consent?: string
  /**
   * What has it been used for, and what else could it be used for?
   */
  uses?: string
  /**
   * What should it not be used for? What in its making limits its use?
   */
  misuses?: string
  /**
   * Who holds rights in the texts, and what do they ask of users?
   */
  rights?: string
  /**
   * Who maintains it, and how can they be reached?
   */
  contact?: string
  /**
   * Will it be updated or corrected, how often and by whom? Are older versions kept?
   */
  updates?: string
}
/**
 * Findings of one rule in some files.
 */
export interface Exception {
  /**
   * The id of the rule.
   */
  rule: string
  /**
   * A glob of paths below the input folder, the path of one file or member, or the id of a row.
   */
  path: string
  /**
   * Why the finding is accepted.
   */
  reason: string
}
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
   * The licence of the texts, as Hugging Face names licences. `other`: see `licenseName` and `licenseUrl`. Without one, the dataset says `unknown`.
   */
  license?: string
  /**
   * The name of the licence, where `license` is `other`.
   */
  licenseName?: string
  /**
   * The page of the licence, where `license` is `other`.
   */
  licenseUrl?: string
  /**
   * A page about the corpus.
   */
  homepage?: string
  /**
   * Who made the corpus, in order: the name of a person, or an object that says more.
   */
  creators?: (string | Creator)[]
  /**
   * The version of the dataset (Semantic Versioning 2.0.0).
   */
  version?: string
  /**
   * The day on which this version of the dataset is published.
   */
  published?: string
  /**
   * Words that the dataset is found by.
   */
  keywords?: string[]
  /**
   * How the dataset is to be cited, best in BibTeX.
   */
  citation?: string
  datasheet?: Datasheet
  /**
   * The day on which the corpus was collected, or the last one of them. No article is dated later.
   */
  collected?: string
  /**
   * The language of all documents (BCP 47). Without it the language of each document is found by its text.
   */
  language?: string
  /**
   * What is known of all dates of the corpus.
   */
  dates?: {
    /**
     * Which stands first in a date of numbers alone (`1/11/2022`). Without it, the language of a document says so, then its other dates.
     */
    order?: 'day-first' | 'month-first'
    /**
     * The first day that a document can bear.
     */
    earliest?: string
    /**
     * The last day that a document can bear; a later one is in the future of the corpus.
     */
    latest?: string
  }
  /**
   * Only files and members of archives whose path matches one of these globs are read; all others are filtered. Without it, all are.
   *
   * @minItems 1
   */
  include?: [string, ...string[]]
  /**
   * Files and members of archives whose path matches one of these globs are filtered.
   */
  exclude?: string[]
  /**
   * The encoding of files and members, by globs of their paths; the first that matches counts. Without it, it is found.
   */
  encoding?: {
    [k: string]:
      | 'utf-8'
      | 'utf-16le'
      | 'utf-16be'
      | 'utf-32le'
      | 'utf-32be'
      | 'windows-1252'
      | 'windows-1250'
      | 'windows-1254'
      | 'windows-1257'
      | 'iso-8859-2'
      | 'iso-8859-15'
      | 'macintosh'
      | 'iso-8859-4'
      | 'windows-1258'
      | 'windows-1251'
      | 'koi8-r'
      | 'koi8-u'
      | 'iso-8859-5'
      | 'ibm866'
      | 'ibm855'
      | 'x-mac-cyrillic'
      | 'windows-1253'
      | 'iso-8859-7'
      | 'windows-1255'
      | 'iso-8859-8'
      | 'windows-1256'
      | 'iso-8859-6'
      | 'windows-874'
      | 'shift_jis'
      | 'euc-jp'
      | 'euc-kr'
      | 'gb18030'
      | 'big5'
      | 'iso-8859-1'
      | 'iso-8859-3'
      | 'iso-8859-9'
      | 'iso-8859-10'
      | 'iso-8859-13'
      | 'iso-8859-14'
      | 'iso-8859-16'
      | 'tis-620'
      | 'ibm437'
      | 'ibm850'
      | 'ibm852'
      | 'x-mac-ce'
      | 'x-mac-turkish'
      | 'x-mac-icelandic'
  }
  /**
   * What is done to texts that is not done to every text.
   */
  normalise?: {
    /**
     * Whether curly quotation marks, dashes and ellipses become straight quotation marks, hyphens and dots.
     */
    straighten?: boolean
  }
  /**
   * The column of a table (CSV, TSV, JSON Lines), or key of front matter, that holds a field of the record, in place of the usual names; several are looked at in order.
   */
  columns?: {
    id?: Names
    text?: Names
    kicker?: Names
    headline?: Names
    deck?: Names
    byline?: Names
    authors?: Names
    datePublished?: Names
    dateModified?: Names
    language?: Names
  }
  /**
   * Columns of tables, or keys of front matter, that are kept in `metadata`, with their types; `strings` is a list.
   */
  metadata?: {
    [k: string]: 'string' | 'integer' | 'number' | 'boolean' | 'strings'
  }
  /**
   * The formats of the dataset. Without them: parquet and jsonl.
   *
   * @minItems 1
   */
  formats?: [
    (
      | 'parquet'
      | 'jsonl'
      | 'tei'
      | 'tei-corpus'
      | 'vrt'
      | 'ninjs'
      | 'jsonld'
      | 'dolma'
      | 'datatrove'
      | 'markdown'
      | 'csv'
      | 'webanno'
      | 'sqlite'
    ),
    ...(
      | 'parquet'
      | 'jsonl'
      | 'tei'
      | 'tei-corpus'
      | 'vrt'
      | 'ninjs'
      | 'jsonld'
      | 'dolma'
      | 'datatrove'
      | 'markdown'
      | 'csv'
      | 'webanno'
      | 'sqlite'
    )[],
  ]
  /**
   * About how many documents a file of the dataset holds. The number of files is a power of two, so that they hold from three quarters of this to one and a half.
   */
  shardSize?: number
  /**
   * How large the cache may be when a build begins, in megabytes: what was not used for longest goes.
   */
  cacheSize?: number
  /**
   * How long a thread may work on one document, in seconds. One that takes longer, alone as well, is rejected.
   */
  documentSeconds?: number
  /**
   * How many rejected inputs are tolerated before the build counts as failed (exit status 1).
   */
  maxRejects?: number
  /**
   * The lines above the body, in order: `headline`, or `byline: <regular expression>`. With `?` a line may be missing, with `*` there may be any number of it. The groups of an expression say which part of the line is the value. Without a header, the lines are read by what they look like.
   *
   * @minItems 1
   */
  header?: [
    (
      | string
      | {
          /**
           * A regular expression (RE2 syntax) that the line matches, with named groups: `authors`, `date` and the other fields.
           */
          [k: string]: string
        }
    ),
    ...(
      | string
      | {
          /**
           * A regular expression (RE2 syntax) that the line matches, with named groups: `authors`, `date` and the other fields.
           */
          [k: string]: string
        }
    )[],
  ]
  /**
   * The severity of single rules, by id (`off` silences one), or an object with the severity and the rule's options.
   */
  rules?: {
    [k: string]: RuleSetting
  }
  /**
   * Modules with rules and text steps of your own, relative to corpus.yaml.
   */
  plugins?: string[]
  /**
   * Findings that are known and accepted; each says why. One that covers nothing is reported as `exception-unused`.
   */
  exceptions?: Exception[]
}
