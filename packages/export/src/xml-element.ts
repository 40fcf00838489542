import { escapeXml } from './escape-xml.ts'

/** Writes an element: attributes in their order, less those without a value, and content that is XML already; none at all closes it at once. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string | null>>, content = ''): string {
  const tag = [name, ...attributesOf(attributes)].join(' ')
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`
}

function attributesOf(attributes: Readonly<Record<string, string | null>>): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : `${name}="${escapeXml(value).replaceAll('"', '&quot;')}"`,
  )
}
