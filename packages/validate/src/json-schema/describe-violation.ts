/** What of ajv's `ErrorObject` is read. */
export interface Violation {
  readonly keyword: string
  /** JSON Pointer of the value. */
  readonly instancePath: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
  /** Set where the violation is about the name of a property of the value. */
  readonly propertyName?: string
}

/** A violation of a JSON Schema in words. */
export interface ViolationDescription {
  /** `schema/<keyword>`. */
  readonly rule: string
  /** The value that it is about: for a property that must not be there, or whose name is wrong, that property. */
  readonly pointer: string
  /** Whether it is about the key, not the value. */
  readonly atKey: boolean
  /** Says what was found and what was expected; `found` is the value as JSON. */
  message(found: string): string
  /** What is said of many records that have it: ``lack `author` ``. */
  readonly predicate: string
}

/** Puts a violation into words, `Unexpected <found>, expected <wanted>`. */
export function describeViolation({
  keyword,
  instancePath,
  message = '',
  params,
  propertyName,
}: Violation): ViolationDescription {
  const rule = keyword === 'false schema' ? 'schema/false' : `schema/${keyword}`
  const { missingProperty: missing, property: cause } = params
  if (typeof missing === 'string') {
    const reason = typeof cause === 'string' && cause !== '' ? `, for it has \`${cause}\`` : ''
    return {
      rule,
      pointer: instancePath,
      atKey: false,
      message: () => `Unexpected object without \`${missing}\`, expected one with it${reason}`,
      predicate: `lack \`${missing}\`${within(instancePath)}${reason.replace('it has', 'there is')}`,
    }
  }
  const extra = params.additionalProperty ?? params.unevaluatedProperty
  if (typeof extra === 'string') {
    return {
      rule,
      pointer: `${instancePath}/${escapeKey(extra)}`,
      atKey: true,
      message: () => `Unexpected property \`${extra}\`, expected none but those of the schema`,
      predicate: `have an unexpected property \`${extra}\`${within(instancePath)}`,
    }
  }
  const wanted = wantedOf(keyword, message, params)
  const name = propertyName ?? params.propertyName
  if (typeof name === 'string') {
    return {
      rule,
      pointer: `${instancePath}/${escapeKey(name)}`,
      atKey: true,
      message: () => `Unexpected property name \`${name}\`, expected ${wanted}`,
      predicate: `have a property name${within(instancePath)} where the schema expects ${wanted}`,
    }
  }
  return {
    rule,
    pointer: instancePath,
    atKey: false,
    message: (found) => `Unexpected ${shorten(found)}, expected ${wanted}`,
    predicate: `have ${instancePath === '' ? 'a value' : `\`${generalise(instancePath)}\``} where the schema expects ${wanted}`,
  }
}

function within(pointer: string): string {
  return pointer === '' ? '' : ` in \`${generalise(pointer)}\``
}

/** The elements of an array are alike. */
function generalise(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*')
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function wantedOf(keyword: string, message: string, params: Violation['params']): string {
  if (keyword === 'false schema') return 'nothing here'
  if (keyword === 'propertyNames') return 'one that the schema allows'
  if (keyword === 'enum') return `one of ${listOf(params.allowedValues)}`
  if (keyword === 'const') return shorten(JSON.stringify(params.allowedValue))
  if (keyword === 'type') return `it to be ${[params.type].flat().join(' or ')}`
  return `it to ${message.replace(/^must /, '').replace(/^NOT/, 'not')}`
}

function listOf(values: unknown): string {
  const all = Array.isArray(values) ? values : []
  const shown = all.slice(0, SHOWN_VALUES).map((value) => shorten(JSON.stringify(value)))
  return all.length > SHOWN_VALUES ? `${shown.join(', ')} … (${all.length} in all)` : shown.join(', ')
}

const SHOWN_VALUES = 10

function shorten(json: string): string {
  return json.length > 60 ? `\`${json.slice(0, 57).toWellFormed()}…\`` : `\`${json}\``
}
