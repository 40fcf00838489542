import { escapeXml } from './escape-xml.ts'

/** Writes an element: attributes in their order, less those without a value, and content that is XML already; none at all closes it at once. */
export function xmlElement(name: string, attributes: Attributes, content = ''): string {
  return content === '' ? xmlTag(name, attributes, '/>') : `${xmlTag(name, attributes)}${content}</${name}>`
}

/** Writes the tag that opens an element. */
export function xmlTag(name: string, attributes: Attributes, end = '>'): string {
  return [`<${name}`, ...attributesOf(attributes)].join(' ') + end
}

type Attributes = Readonly<Record<string, string | null>>

function attributesOf(attributes: Attributes): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : `${name}="${escapeXml(value).replaceAll('"', '&quot;')}"`,
  )
}
