import type { ArticleContent, Document, Finding, RawDocument, Reject, Removed } from '@copydesk/document'
import { toFinding } from '@copydesk/document'
import { type Name, readDocument } from '@copydesk/ingest'
import { normaliseDocument, type Observer, straightenPunctuation, textSteps } from '@copydesk/normalise'
import { rules as ownRules, PLUGIN_FAILED, validateDocument } from '@copydesk/validate/documents'
import type { DocumentConfig } from '../configuration/document-config.ts'
import { type LoadedPlugins, NO_PLUGINS } from '../configuration/load-plugins.ts'
import { PluginFailure } from '../configuration/plugin-failure.ts'
import { applyExceptions, type ExceptedFinding } from './apply-exceptions.ts'
import { openEditCount } from './open-edit-count.ts'
import type { Outcome } from './outcome.ts'
import { type OutcomeRows, rejectedRows } from './rejected-rows.ts'

/** A raw file after all that is done to it alone. */
export interface Processed {
  readonly file: RawDocument
  readonly findings: readonly Finding[]
  /** What was found as well, and the configuration takes exception to. */
  readonly excepted: readonly ExceptedFinding[]
  readonly outcome: Outcome
}

export interface ProcessDocumentOptions {
  readonly plugins?: LoadedPlugins | undefined
  /** Is told why the document becomes what it is. */
  readonly observer?: Observer | undefined
}

/**
 * Does everything that is done to one document: a pure function of its bytes, its name and the configuration. It is what a thread runs and
 * what the cache keeps.
 */
export function processDocument(
  bytes: Buffer,
  name: Name,
  {
    collected,
    dates,
    header,
    language,
    normalise = {},
    rules = {},
    exceptions = [],
    columns,
    metadata,
  }: DocumentConfig,
  { plugins = NO_PLUGINS, observer }: ProcessDocumentOptions = {},
): Processed {
  const file = readDocument(bytes, name, { columns, metadata })
  const edits = openEditCount(observer)
  const readable = !file.messages.some(({ fatal }) => fatal)
  if (readable) {
    const steps = [...textSteps, ...(normalise.straighten ? [straightenPunctuation] : []), ...plugins.textSteps]
    try {
      normaliseDocument(file, { textSteps: steps, header, language, dateOrder: dates?.order, observer: edits.observer })
      validateDocument(file, {
        rules: [...ownRules, ...plugins.rules.keys()],
        settings: rules,
        dates: { ...(collected && { latest: collected }), ...dates },
        onFailure(error, rule) {
          const plugin = plugins.rules.get(rule)
          if (plugin === undefined) throw error
          addFailure(file, new PluginFailure(plugin, `rule \`${rule.id}\``, error))
        },
      })
    } catch (error) {
      // A text step of a plugin; without its text there is nothing to check.
      if (!(error instanceof PluginFailure)) throw error
      addFailure(file, error)
    }
  }
  const found = file.messages.map((message) => toFinding(file, message))
  // What can't be decoded leaves nothing that could be taken all the same.
  const { findings, excepted } = applyExceptions(found, readable ? exceptions : [])
  const error = findings.find(({ severity }) => severity === 'error')
  const { line = 1, byte = 0 } = name.row ?? {}
  const made = error ? rejected(file, findings, error, readable ? 'validate' : 'ingest') : accepted(file, findings)
  return {
    file,
    findings,
    excepted,
    outcome: { ...made, line, byte, exceptions: usedBy(excepted), edits: edits.end() },
  }
}

function addFailure(file: RawDocument, { message }: PluginFailure): void {
  Object.assign(file.message(message, { ruleId: PLUGIN_FAILED, source: 'copydesk' }), { fatal: true, pointer: null })
}

function usedBy(excepted: readonly ExceptedFinding[]): readonly number[] {
  return [...new Set(excepted.flatMap(({ exceptions }) => exceptions))].sort((a, b) => a - b)
}

function accepted(file: RawDocument, findings: readonly Finding[]): OutcomeRows {
  const { document, sourceMap, removed = [] } = file.data
  const { id } = document as Document
  return {
    id,
    path: file.path,
    status: 'accepted',
    rows: {
      documents: [JSON.stringify(document)],
      'source-maps': [JSON.stringify(sourceMap)],
      findings: findings.map((finding) => JSON.stringify(finding)),
      rejects: [],
      removed: removed.map((node) => JSON.stringify(removedRow(node, id, file.path))),
    },
  }
}

function rejected(
  file: RawDocument,
  findings: readonly Finding[],
  error: Finding,
  stage: Reject['stage'],
): OutcomeRows {
  const { id, sha256 } = file.data.raw as NonNullable<RawDocument['data']['raw']>
  return rejectedRows({
    id,
    path: file.path,
    sha256,
    outcome: 'rejected',
    stage,
    reason: error.rule,
    message: error.message,
    place: error.place,
    findings: [...findings],
  })
}

/** The row of a line that no field holds; a header line that was read but not needed keeps what it was read as. */
function removedRow(node: ArticleContent, id: string, path: string): Removed {
  return {
    id,
    path,
    kind: node.type === 'boilerplate' ? node.kind : node.type,
    rule: node.data.rule,
    place: node.position,
    text: node.children.map(({ value }) => value).join(''),
  }
}
