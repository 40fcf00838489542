import type { Place, Point } from '@copydesk/source-text'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
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
    place: toPlace(message.place),
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

function toPlace(place: VFileMessage['place']): Place {
  if (!place) return { start: START, end: START }
  if ('start' in place) return { start: toPoint(place.start), end: toPoint(place.end) }
  return { start: toPoint(place), end: toPoint(place) }
}

/** Foreign plugins give unist points, which know no bytes and perhaps no offset. */
function toPoint(point: { line: number; column: number; offset?: number | undefined; byte?: number }): Point {
  return { line: point.line, column: point.column, offset: point.offset ?? 0, byte: point.byte ?? 0 }
}
