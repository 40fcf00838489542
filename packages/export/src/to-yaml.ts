import { Document, visit } from 'yaml'

/**
 * Writes YAML that readers of 1.2 and of 1.1 (Python and most readers of front matter) take for the same: in 1.1 a bare `no` (Norwegian) is
 * false and a bare date a date, so they are quoted. What YAML forbids, or takes for a line end, is escaped between double quotes.
 */
export function toYaml(value: object): string {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, node) {
      // `=` has a tag of its own in YAML 1.1, which `yaml` does not know.
      if (typeof node.value === 'string' && (node.value === '=' || node.value.search(NOT_PLAIN) !== -1))
        node.type = 'QUOTE_DOUBLE'
    },
  })
  return document
    .toString({ lineWidth: 0 })
    .replace(NOT_PLAIN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What YAML 1.1 has no place for outside of double quotes, and `yaml` leaves as it is. */
const NOT_PLAIN = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g
