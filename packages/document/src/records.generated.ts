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
   * Documents that repeat another.
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
   * Every file but this one and SHA256SUMS, in the order of their paths' bytes.
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
