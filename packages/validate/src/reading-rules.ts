import { ID_COLLISION } from './find-id-collisions.ts'
import { DUPLICATE_EXACT } from './open-repeats.ts'
import type { RuleDescription, Severity } from './rule.ts'

/** A check that is made elsewhere, described here beside the rules that look at what was read. */
export interface ReadingRule extends RuleDescription {
  readonly id: string
  /** What it is without a setting; null where the input is left out on purpose and nothing is wrong. */
  readonly severity: Severity | null
}

/** The rule about exceptions in `corpus.yaml` that cover nothing. */
export const EXCEPTION_UNUSED = 'exception-unused'

/** The rule about what `corpus.yaml` does not say of the dataset. */
export const CARD_INCOMPLETE = 'card-incomplete'

/** The rule about a plugin that fails on a document. */
export const PLUGIN_FAILED = 'plugin-failed'

/** What is found while files are listed, read, decoded and taken apart, and over all documents together. A warning can be set to another severity, an error leaves nothing to set. */
export const readingRules: readonly ReadingRule[] = [
  {
    id: 'encoding-doubtful',
    severity: 'warning',
    description:
      'The encoding of a file that is no UTF-8 was taken for the likeliest one, and others are nearly as likely.',
    help: 'Look at the first character beyond ASCII. Where it is wrong, say the encoding of the file in `encoding` of `corpus.yaml`.',
  },
  {
    id: 'field-type',
    severity: 'warning',
    description: 'A value of front matter or of a table is of the type that its column has in `corpus.yaml`.',
    help: 'The value is taken as null. Mend it, or the type in `metadata`.',
  },
  { id: 'encoding-invalid', severity: 'error', description: 'All bytes of a file are text in its encoding.' },
  { id: 'encoding-unknown', severity: 'error', description: 'A file is text in an encoding that can be recognised.' },
  {
    id: 'file-binary',
    severity: 'error',
    description: 'A raw file is text, not a program, a picture or a document of an office.',
  },
  {
    id: 'file-size',
    severity: 'error',
    description: 'A document has no more than 256 MiB, unpacked.',
  },
  { id: 'file-unreadable', severity: 'error', description: 'A file can be read by whoever builds the dataset.' },
  { id: 'file-special', severity: 'error', description: 'An input is a file, not a socket, a pipe or a device.' },
  { id: 'file-hidden', severity: null, description: 'Files and folders whose names begin with a dot are left out.' },
  { id: 'file-configuration', severity: null, description: '`corpus.yaml` among the raw files is no document.' },
  {
    id: 'file-excluded',
    severity: null,
    description: 'What `include` does not match, and what `exclude` matches, is left out.',
  },
  { id: 'link-dangling', severity: 'error', description: 'A symbolic link leads to a file.' },
  { id: 'link-outside', severity: 'error', description: 'A symbolic link leads to a file below the input folder.' },
  {
    id: 'link-to-folder',
    severity: 'error',
    description: 'A symbolic link leads to a file, not to a folder, which could hold the link.',
  },
  { id: 'gzip-damaged', severity: 'error', description: 'Compressed data are whole; what follows a damage is lost.' },
  { id: 'json-invalid', severity: 'error', description: 'A record of `copydesk validate` is JSON (RFC 8259).' },
  {
    id: 'record-size',
    severity: 'error',
    description: 'A record is no longer than 1 GB, and than a string of JavaScript can be.',
  },
  { id: 'record-depth', severity: 'error', description: 'A record is nested no deeper than its schema can follow.' },
  { id: 'archive-damaged', severity: 'error', description: 'An archive is whole and can be read to its end.' },
  {
    id: 'archive-bomb',
    severity: 'error',
    description: 'What an archive holds is not out of all proportion to its size.',
  },
  { id: 'archive-nested', severity: 'error', description: 'An archive holds documents, not archives.' },
  { id: 'container-empty', severity: 'error', description: 'An archive or a table holds at least one document.' },
  {
    id: 'member-path',
    severity: 'error',
    description: 'A member of an archive has a path inside it: not absolute, and without `..`.',
  },
  { id: 'member-link', severity: 'error', description: 'A member of an archive is a file, not a link.' },
  { id: 'member-encrypted', severity: 'error', description: 'A member of an archive can be read without a password.' },
  {
    id: 'table-header',
    severity: 'error',
    description: 'A table names its columns in the first line, the one of the text among them.',
  },
  { id: 'row-invalid', severity: 'error', description: 'A row of a table is whole.' },
  {
    id: 'text-missing',
    severity: 'error',
    description: 'A row of a table has a text.',
    help: 'Name the column of the text in `columns` of `corpus.yaml`, or leave the file out with `exclude`.',
  },
  {
    id: ID_COLLISION,
    severity: 'error',
    description: 'An id names one document; of two that share one neither can be told from the other.',
  },
  {
    id: DUPLICATE_EXACT,
    severity: 'warning',
    description: 'A text is in a corpus once; a second one would count twice in all that is made of it.',
  },
  {
    id: PLUGIN_FAILED,
    severity: 'error',
    description:
      'The rules and text steps of a plugin work on any document; what they would have found or changed is unknown.',
  },
  {
    id: 'timeout',
    severity: 'error',
    description: 'A document is done in the time that `documentSeconds` in `corpus.yaml` gives it.',
    help: 'Look for a plugin that never comes to an end, or give it more time. The next build tries again.',
  },
  {
    id: 'worker-crash',
    severity: 'error',
    description: 'The thread that works on a document outlives it: it neither ends itself nor runs out of memory.',
    help: 'Look for a plugin that ends the process, or give Node.js more memory (`NODE_OPTIONS=--max-old-space-size`). The next build tries again.',
  },
  {
    id: EXCEPTION_UNUSED,
    severity: 'warning',
    description: 'An exception in `corpus.yaml` covers a finding; one that covers none would hide the next.',
    help: 'Take it out. Only a build or a check of the whole corpus looks for it.',
  },
  {
    id: CARD_INCOMPLETE,
    severity: 'warning',
    description:
      'Whoever is given a dataset is told what it holds, under which licence, who made it, and when it was published.',
    help: 'Say it in `corpus.yaml`; meanwhile a placeholder stands in the dataset. A build names what every dataset says, `copydesk check --card` the open questions of the datasheet, too.',
  },
]
