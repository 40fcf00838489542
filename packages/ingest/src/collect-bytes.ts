import { ContainerError } from './container-error.ts'
import { MAX_DOCUMENT } from './max-document.ts'

/** Puts a document's bytes together. Throws a `ContainerError` where there are more than `MAX_DOCUMENT`. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > MAX_DOCUMENT) {
      throw new ContainerError('file-size', `Unexpected document of more than ${MAX_DOCUMENT} bytes, expected less`)
    }
    parts.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
