import { escapeXml, notXml, xmlAttribute } from '../escape-xml.ts'

/** TEI that is written already. */
export interface Markup {
  readonly xml: string
}

/** What may stand in a template: text, which is escaped; markup; several of them; nothing. */
export type Value = string | Markup | null | readonly Value[]

/**
 * Writes TEI as a template. A character that XML cannot hold becomes U+FFFD in a `g` whose `n` names it. Values are for the content of
 * elements; those of attributes go through `attribute`.
 */
export function tei(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { xml: parts.reduce((xml, part, index) => xml + toXml(values[index - 1] ?? null) + part) }
}

/** Writes an attribute with the space before it; without a value, nothing. What XML cannot hold is U+FFFD. */
export function attribute(name: string, value: string | null): Markup {
  return { xml: xmlAttribute(name, value?.replace(notXml, '\ufffd') ?? null) }
}

function toXml(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return escapeXml(value).replace(notXml, (character) => glyph(character).xml)
  return 'xml' in value ? value.xml : value.map(toXml).join('')
}

function glyph(character: string): Markup {
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return tei`<g${attribute('n', name)}>\ufffd</g>`
}
