import { Ajv, type AnySchema, type Options, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { lengthKeywords } from './length-keywords.ts'
import { openPatterns, type Patterns } from './open-patterns.ts'
import type { Draft, Schema } from './schema.ts'

/** A JSON Schema that is ready to validate. */
export interface CompiledSchema {
  /** Whether a value is as the schema says; all violations are in `validate.errors` then. */
  readonly validate: ValidateFunction
  readonly patterns: Patterns
}

/** Compiles a schema. Throws ajv's errors, such as `MissingRefError`. */
export function compileSchema({ draft, formats, root, documents }: Schema): CompiledSchema {
  const patterns = openPatterns()
  const ajv = openAjv(draft, {
    validateSchema: false,
    validateFormats: formats,
    ownProperties: namesInherited(documents),
    code: { regExp: patterns.regExp },
  })
  for (const [uri, document] of documents) ajv.addSchema(document as AnySchema, uri)
  const validate = ajv.getSchema(root) as ValidateFunction
  if ('$async' in validate) throw new Error('`$async` is no keyword of JSON Schema')
  return { validate, patterns }
}

/** Whether a schema names what every object of JavaScript has, such as `constructor`; to tell that from own properties costs a twentieth of the time. */
function namesInherited(documents: Schema['documents']): boolean {
  const text = JSON.stringify([...documents.values()])
  return Object.getOwnPropertyNames(Object.prototype).some((name) => text.includes(`"${name}"`))
}

/** ajv as the drafts say: unknown keywords and formats say nothing. */
export function openAjv(draft: Draft, options: Options): Ajv {
  const ajv = new BUILDS[draft]({
    allErrors: true,
    verbose: true,
    strict: false,
    logger: false,
    ignoreKeywordsWithRef: draft === '07',
    ...options,
  })
  addFormats.default(ajv)
  for (const keyword of lengthKeywords) ajv.removeKeyword(keyword.keyword as string).addKeyword(keyword)
  return ajv
}

const BUILDS = { '2020-12': Ajv2020, '2019-09': Ajv2019, '07': Ajv }
