import type { Place, Point } from '@copydesk/source-text'
import type { Point as UnistPoint } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Raw } from './raw-document.ts'
import type { Finding } from './records.generated.ts'

/**
 * Turns a message of a file into a plain `Finding`, which survives a thread or process boundary (structured clone drops a message's
 * fields). A message without a place is placed at the beginning of the file.
 */
export function toFinding(file: VFile, message: VFileMessage): Finding {
  const rule = message.ruleId ?? 'message'
  return {
    id: file.data.raw?.id ?? file.path,
    path: file.path,
    rule,
    severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
    message: message.reason,
    pointer: typeof message.pointer === 'string' ? message.pointer : null,
    place: toPlace(message.place, file.data.raw),
    url: message.url ?? null,
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The field of the document, as a JSON Pointer; null where the message is about the file. */
    pointer?: string | null
  }
}

const START: Point = { line: 1, column: 1, offset: 0, byte: 0 }

function toPlace(place: VFileMessage['place'], raw: Raw | undefined): Place {
  if (!place) return { start: START, end: START }
  if ('start' in place) return { start: toPoint(place.start, raw), end: toPoint(place.end, raw) }
  return { start: toPoint(place, raw), end: toPoint(place, raw) }
}

/** Foreign plugins give unist points, which know no bytes and perhaps no offset. */
function toPoint({ line, column, offset, byte }: UnistPoint & { byte?: number }, raw: Raw | undefined): Point {
  const known = raw && offset !== undefined && offset <= raw.text.value.length
  return { line, column, offset: offset ?? 0, byte: byte ?? (known ? raw.locator.byteAt(offset) : 0) }
}
