import { createHash } from 'node:crypto'
import type { Finding } from '@copydesk/document'

/**
 * Gives each finding of a report a fingerprint of its own, 32 hexadecimal digits, that stays when lines before it come or go: from the
 * document, the rule, the field and the message, and the how-manieth of those that are alike it is.
 */
export function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return ({ path, id, rule, pointer, message }) => {
    const alike = digestOf([path, id, rule, pointer, message])
    const before = seen.get(alike) ?? 0
    seen.set(alike, before + 1)
    return before === 0 ? alike : digestOf([alike, before])
  }
}

function digestOf(parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
