// Written by `pnpm generate` from the JSON Schemas; change those instead.

/**
 * A half-open range of `text`, in Unicode code points.
 */
export interface Span {
  /**
   * The first code point.
   */
  start: number
  /**
   * The code point after the last.
   */
  end: number
}
/**
 * One article of a dataset. Every field is always present: null or an empty list where there is nothing. Offsets are Unicode code points, half-open.
 */
export interface Document {
  /**
   * The version of this schema. "0" until all fields of the format are in.
   */
  schemaVersion: '0'
  /**
   * The path below the input folder without a recognised extension, parts joined by `/`; characters that cannot be printed, and `%` itself, as %XX. A member of an archive continues the id of the archive; a row of a table has the id that its table declares, else its number behind the id of the table. Unique in the dataset.
   */
  id: string
  /**
   * The short line above the headline.
   */
  kicker: string | null
  /**
   * The headline, on one line.
   */
  headline: string | null
  /**
   * The summary line below the headline (standfirst).
   */
  deck: string | null
  /**
   * The byline as printed.
   */
  byline: string | null
  /**
   * The names of the authors alone, in the order of the byline.
   */
  authors: string[]
  /**
   * The place line before the first sentence, as printed.
   */
  dateline: string | null
  /**
   * The place that the dateline names.
   */
  location: string | null
  /**
   * The date of publication in ISO 8601; with time and offset only where the text gives them, never shifted by a time zone.
   */
  datePublished: string | null
  /**
   * The date of the last change that the text names, in the form of `datePublished`.
   */
  dateModified: string | null
  /**
   * The language as a BCP 47 tag; `und` where it is unknown.
   */
  language: string
  /**
   * The body: paragraphs joined by one blank line, in Unicode normalisation form C, quotation marks as the author set them.
   */
  text: string
  /**
   * Where each paragraph stands in `text`, in order.
   */
  paragraphs: Span[]
  /**
   * The raw file that the document was made from.
   */
  source: {
    /**
     * The path below the input folder, escaped as in `id`; of a member of an archive, behind that of the archive; of a row, that of its table.
     */
    path: string
    /**
     * The size in bytes of what the document was read from, unpacked: the file, the member of an archive, or the row of a table without its line end.
     */
    bytes: number
    /**
     * The SHA-256 of these bytes, in lower-case hexadecimal.
     */
    sha256: string
    /**
     * The encoding that the bytes were read in, by its WHATWG name in lower case.
     */
    encoding: string
    /**
     * The media type of the raw file, unpacked.
     */
    mediaType: string
  }
}
/**
 * A half-open range of the raw file.
 */
export interface Place {
  start: Point
  end: Point
}
/**
 * A place between two characters of the raw file.
 */
export interface Point {
  /**
   * 1-based; lines end with LF, CR LF or CR.
   */
  line: number
  /**
   * 1-based, in UTF-16 units.
   */
  column: number
  /**
   * 0-based, in UTF-16 units of the decoded text (of a row of a table: of the row), without a byte order mark.
   */
  offset: number
  /**
   * 0-based, in bytes of the file, unpacked.
   */
  byte: number
}
/**
 * One thing found in one place of a raw file.
 */
export interface Finding {
  /**
   * The id of the document.
   */
  id: string
  /**
   * The raw file, below the input folder.
   */
  path: string
  /**
   * The rule that found it.
   */
  rule: string
  /**
   * An error rejects the document, a warning does not.
   */
  severity: 'error' | 'warning' | 'info'
  /**
   * What was found and what was expected.
   */
  message: string
  /**
   * The field, as a JSON Pointer (RFC 6901); null where the finding is about the file.
   */
  pointer: string | null
  place: Place
  /**
   * The page that explains the rule.
   */
  url: string | null
}
/**
 * inputs = accepted + duplicates + filtered + rejected.
 */
export interface Counts {
  /**
   * What was found in the input folder.
   */
  inputs: number
  /**
   * The documents of the dataset.
   */
  accepted: number
  /**
   * Documents that were left out because they repeat another.
   */
  duplicates: number
  /**
   * What was left out on purpose.
   */
  filtered: number
  /**
   * What could not be accepted.
   */
  rejected: number
}
/**
 * One file of the dataset.
 */
export interface ManifestFile {
  /**
   * Below the dataset folder.
   */
  path: string
  /**
   * Its size.
   */
  bytes: number
  /**
   * Its SHA-256.
   */
  sha256: string
  /**
   * Its number of rows; null where it is no table.
   */
  rows: number | null
}
/**
 * What a dataset holds: counts that add up, a digest of the content, and every file.
 */
export interface Manifest {
  /**
   * The program that wrote the dataset.
   */
  generator: 'copydesk'
  /**
   * The version of the document schema.
   */
  schemaVersion: string
  /**
   * The name of the corpus.
   */
  name: string
  counts: Counts
  /**
   * The content digest of the whole: SHA-256 over the digests of the tables. Equal on every machine.
   */
  digest: string
  /**
   * The content digest of each table: SHA-256 over the SHA-256 of its rows (canonical JSON), sorted.
   */
  digests: {
    [k: string]: string
  }
  /**
   * Every file but this one, SHA256SUMS and provenance.intoto.json, in the order of their paths' bytes.
   */
  files: ManifestFile[]
}
/**
 * An input that is not among the documents, and why.
 */
export interface Reject {
  /**
   * The id that the document would have had.
   */
  id: string
  /**
   * The raw file, below the input folder.
   */
  path: string
  /**
   * The SHA-256 of its bytes; null where they could not be read.
   */
  sha256: string | null
  /**
   * `rejected` for a fault, `filtered` for what was left out on purpose.
   */
  outcome: 'rejected' | 'filtered'
  /**
   * The stage that turned it away.
   */
  stage: 'ingest' | 'validate' | 'corpus'
  /**
   * The id of the rule that decided.
   */
  reason: string
  /**
   * What was found and what was expected.
   */
  message: string
  /**
   * Where in the raw file; null where there is no such place.
   */
  place: Place | null
  /**
   * All that was found in the file, the decisive error among it.
   */
  findings: Finding[]
}
/**
 * A line of a raw file that belongs to no field of its document: boilerplate, or a header line that was read but not needed (a second byline, a date that does not exist).
 */
export interface Removed {
  /**
   * The id of the document.
   */
  id: string
  /**
   * The raw file, below the input folder.
   */
  path: string
  /**
   * What the line is: a kind of boilerplate, or the field of the record that it was read as.
   */
  kind:
    | 'advertisement'
    | 'author'
    | 'caption'
    | 'comments'
    | 'contact'
    | 'cookies'
    | 'copyright'
    | 'credit'
    | 'disclosure'
    | 'editor'
    | 'embed'
    | 'html'
    | 'image'
    | 'label'
    | 'media'
    | 'navigation'
    | 'newsletter'
    | 'original-title'
    | 'page-end'
    | 'read-also'
    | 'reading-time'
    | 'share'
    | 'skipped'
    | 'stray'
    | 'subscription'
    | 'tags'
    | 'timestamp'
    | 'kicker'
    | 'headline'
    | 'deck'
    | 'byline'
    | 'date'
    | 'dateline'
    | 'crosshead'
    | 'paragraph'
  /**
   * The rule that labelled it.
   */
  rule: string
  place: Place
  /**
   * The line after normalisation.
   */
  text: string
}
/**
 * Numbers of findings, by severity.
 */
export interface FindingCounts {
  /**
   * Errors.
   */
  error: number
  /**
   * Warnings.
   */
  warning: number
  /**
   * Notes.
   */
  info: number
}
/**
 * What a check found, as `--format json` prints it.
 */
export interface Report {
  /**
   * The version of this schema.
   */
  schemaVersion: '0'
  /**
   * All that was found; `path` is the file as it is seen from the working directory.
   */
  findings: Finding[]
  counts: FindingCounts
  /**
   * How many documents or records were checked; null where nobody counted.
   */
  checked: number | null
  /**
   * What a reader should know of the check itself, such as what could not be looked at.
   */
  notices: string[]
  /**
   * Why the check ended too soon; null where it did not.
   */
  failure: string | null
}
/**
 * The origin of one string.
 */
export interface FieldMap {
  /**
   * The string, as a JSON Pointer (RFC 6901).
   */
  pointer: string
  /**
   * [rawCharStart, rawCharEnd, rawByteStart, rawByteEnd]: the part of the raw file that the string stands for. Characters are code points of the decoded text (of a row of a table: of the row) without a byte order mark, bytes count from the beginning of the file, unpacked.
   *
   * @minItems 4
   * @maxItems 4
   */
  bounds: [number, number, number, number]
  /**
   * [outStart, length, rawCharStart, rawByteStart] for each range that was copied, in order; the first three in code points.
   */
  runs: [number, number, number, number][]
}
/**
 * Where each character of a document's fields came from. A character inside a run was copied; one between two runs stands for what lies between them in the raw file (at the ends: between the field's bounds and the nearest run).
 */
export interface SourceMap {
  /**
   * The id of the document.
   */
  id: string
  /**
   * One map for each string that came from the raw text.
   */
  fields: FieldMap[]
}
/**
 * Documents by the date of publication, as printed: no time zone is taken into account.
 */
export interface Dates {
  /**
   * The first date of publication; null where no document has one.
   */
  first: string | null
  /**
   * The last date of publication; null where no document has one.
   */
  last: string | null
  /**
   * Documents without a date of publication.
   */
  undated: number
  /**
   * Documents in each month that has any, in the order of time.
   */
  months: Category[]
}
/**
 * A value and how many documents have it.
 */
export interface Category {
  /**
   * The value.
   */
  value: string
  /**
   * How many documents have it.
   */
  count: number
}
/**
 * How many documents have each value.
 */
export interface Categories {
  /**
   * The values. Of more than 4,096 different ones, those 4,096 whose SHA-256 is the least, whatever their counts: so every count that is given is exact, and none depends on the order of counting.
   */
  values: Category[]
  /**
   * How often the values occur that are not given; 0 where all are.
   */
  others: number
}
/**
 * A column that the corpus declares.
 */
export interface ColumnStatistics {
  /**
   * The name of the column.
   */
  name: string
  /**
   * Documents that have a value in it.
   */
  documents: number
  /**
   * Documents by value; each item of a list counts.
   */
  values: Categories
}
/**
 * How long documents are.
 */
export interface Lengths {
  /**
   * The size of the raw text in bytes, unpacked.
   */
  bytes: Distribution
  /**
   * The length of `text` in Unicode code points.
   */
  characters: Distribution
  /**
   * The number of stretches of `text` between white space. It says little of languages that are written without spaces, such as Chinese, Japanese and Thai.
   */
  words: Distribution
  /**
   * The number of paragraphs.
   */
  paragraphs: Distribution
  /**
   * The length of the headline in Unicode code points, of those documents that have one.
   */
  headline: Distribution
}
/**
 * How often a measure takes each value.
 */
export interface Distribution {
  /**
   * How many documents were measured.
   */
  documents: number
  /**
   * The sum of all values.
   */
  sum: number
  /**
   * The least value; null where nothing was measured.
   */
  least: number | null
  /**
   * The value in the middle (the lower one of two), rounded down to two significant digits, but not below the least value; null where nothing was measured.
   */
  median: number | null
  /**
   * The greatest value; null where nothing was measured.
   */
  most: number | null
  /**
   * How many documents have each value, rounded down to two significant digits, in the order of the values.
   */
  bins: Bin[]
}
/**
 * The documents whose value is this one after rounding down.
 */
export interface Bin {
  /**
   * The least value of the bin: a number of two significant digits.
   */
  from: number
  /**
   * How many documents are in it.
   */
  documents: number
}
/**
 * A field of the record.
 */
export interface FieldStatistics {
  /**
   * The name of the field.
   */
  name: string
  /**
   * Documents that have a value in it.
   */
  documents: number
}
/**
 * A text step that changed something.
 */
export interface EditStatistics {
  /**
   * The name of the step.
   */
  step: string
  /**
   * The places that it changed.
   */
  edits: number
  /**
   * The documents in which it changed something.
   */
  documents: number
}
/**
 * A kind of lines that belong to no field.
 */
export interface RemovedStatistics {
  /**
   * What the lines are, as in `removed`.
   */
  kind: string
  /**
   * How many there are.
   */
  lines: number
  /**
   * The documents that have any.
   */
  documents: number
  /**
   * The first of three documents, by the bytes of their ids.
   */
  examples: RemovedExample[]
}
/**
 * A line that belongs to no field.
 */
export interface RemovedExample {
  /**
   * The id of the document.
   */
  id: string
  /**
   * The raw file, below the input folder.
   */
  path: string
  /**
   * The line of the raw file, 1-based.
   */
  line: number
  /**
   * The column, 1-based, in UTF-16 units.
   */
  column: number
  /**
   * The line after normalisation.
   */
  text: string
}
/**
 * A rule that found something.
 */
export interface RuleStatistics {
  /**
   * The id of the rule.
   */
  rule: string
  /**
   * The severity of these findings.
   */
  severity: 'error' | 'warning' | 'info'
  /**
   * How many there are.
   */
  findings: number
  /**
   * The inputs that have any.
   */
  inputs: number
  /**
   * The five inputs that have the most.
   */
  worst: RuleExample[]
}
/**
 * An input in which a rule found something.
 */
export interface RuleExample {
  /**
   * The id of the input.
   */
  id: string
  /**
   * The raw file, below the input folder.
   */
  path: string
  /**
   * How many findings of the rule it has.
   */
  findings: number
  /**
   * The line of the first of them in the raw file, 1-based.
   */
  line: number
  /**
   * The column, 1-based, in UTF-16 units.
   */
  column: number
  /**
   * What the first of them says.
   */
  message: string
}
/**
 * An input with many findings.
 */
export interface WorstInput {
  /**
   * The id of the input.
   */
  id: string
  /**
   * The raw file, below the input folder.
   */
  path: string
  /**
   * How many findings it has, of all rules.
   */
  findings: number
  /**
   * How many of them are errors.
   */
  errors: number
}
/**
 * A reason why inputs are not among the documents.
 */
export interface RejectStatistics {
  /**
   * The id of the rule that decided.
   */
  reason: string
  /**
   * `rejected` for a fault, `filtered` for what was left out on purpose.
   */
  outcome: 'rejected' | 'filtered'
  /**
   * How many inputs it turned away.
   */
  inputs: number
  /**
   * The first five of them, by the bytes of their ids.
   */
  examples: RejectExample[]
}
/**
 * An input that was turned away.
 */
export interface RejectExample {
  /**
   * The id that the document would have had.
   */
  id: string
  /**
   * The raw file, below the input folder.
   */
  path: string
  /**
   * The line of the raw file, 1-based; 1 where there is no such place.
   */
  line: number
  /**
   * The column, 1-based, in UTF-16 units.
   */
  column: number
  /**
   * What was found and what was expected.
   */
  message: string
}
/**
 * Documents of the dataset whose `text` is the same, character by character. Empty texts are not compared.
 */
export interface DuplicateStatistics {
  /**
   * Texts that more than one document has.
   */
  texts: number
  /**
   * Documents that could be left out without losing a text: all but one of each such text.
   */
  repeats: number
  /**
   * The twenty texts that the most documents have.
   */
  largest: RepeatedText[]
}
/**
 * A text that more than one document has.
 */
export interface RepeatedText {
  /**
   * How many documents have it.
   */
  documents: number
  /**
   * The ids of the first five of them, by their bytes.
   */
  ids: string[]
}
/**
 * What is in a dataset, counted. Lists are in the order of their counts, the largest first, then of the bytes of what they name. Ids and paths longer than 300 characters are cut, messages and removed lines after 200, other values after 100; `…` says so.
 */
export interface Statistics {
  /**
   * The version of the document schema.
   */
  schemaVersion: string
  /**
   * The name of the corpus.
   */
  name: string
  counts: Counts
  /**
   * The sum of the sizes of the raw texts of the documents, unpacked.
   */
  bytes: number
  dates: Dates
  /**
   * Documents by language: the BCP 47 tag of `language`; `und` where it is unknown.
   */
  languages: Categories
  /**
   * Documents by source: the first part of the raw file's path below the input folder, which is a folder, an archive or a table; `.` for a text file that lies in no folder.
   */
  sources: Categories
  /**
   * Documents by section: the kicker, as printed, of those that have one.
   */
  sections: Categories
  /**
   * Documents by each column that the corpus declares, in the order of the columns' names.
   */
  metadata: ColumnStatistics[]
  /**
   * Documents by the encoding that their raw text was read in.
   */
  encodings: Categories
  /**
   * Documents by the media type of their raw file, unpacked.
   */
  mediaTypes: Categories
  lengths: Lengths
  /**
   * How many documents have a value in each field that may be without one, in the order of the record. A language has a value unless it is `und`.
   */
  fields: FieldStatistics[]
  /**
   * What each text step changed in the documents.
   */
  edits: EditStatistics[]
  /**
   * The lines of the documents' raw texts that belong to no field, by kind.
   */
  removed: RemovedStatistics[]
  /**
   * What was found in documents and in rejected inputs, by rule and severity.
   */
  findings: RuleStatistics[]
  /**
   * The twenty inputs with the most findings.
   */
  worst: WorstInput[]
  /**
   * The inputs that are not among the documents, by reason.
   */
  rejects: RejectStatistics[]
  duplicates: DuplicateStatistics
}
