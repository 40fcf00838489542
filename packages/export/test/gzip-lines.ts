import { gunzipSync } from 'node:zlib'

/** Reads gzipped JSON Lines. */
export function gzipLines(bytes: Buffer) {
  return gunzipSync(bytes)
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}
