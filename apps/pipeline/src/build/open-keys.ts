import { cacheKey } from '@copydesk/engine'
import type { Input } from '@copydesk/ingest/listing'

/** Opens the keys that outcomes have in the cache, by all that they depend on: `fingerprint`, the input, and the SHA-256 of its bytes. */
export function openKeys(fingerprint: string): (input: Input, sha256: string) => Buffer {
  // It holds the configuration, and each key would hash that again.
  const common = cacheKey(fingerprint).toString('hex')
  return ({ id, path, content, encoding = null }, sha256) => {
    const row = content && 'row' in content ? content.row : null
    return cacheKey(JSON.stringify([common, id, path, encoding, row, sha256]))
  }
}
