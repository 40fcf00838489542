import { CHARSETS } from './charset.ts'
import type { Sequence } from './read-sequence.ts'

/**
 * Reads the C1 controls of a text as the characters of windows-1252, whose bytes they are when it was taken for ISO-8859-1. NEL alone is a line
 * end, and a control that is no byte of windows-1252 says that it was another charset.
 */
export function readControls(value: string): readonly Sequence[] {
  const controls = Array.from(value.matchAll(/[\u0080-\u009f]/g), ({ 0: found, index }) => ({
    start: index,
    end: index + 1,
    value: WINDOWS_1252.get(found.charCodeAt(0)) ?? found,
    found,
  }))
  const isNewLine = controls.every(({ found }) => found === '\u0085')
  return isNewLine || controls.some((control) => control.value === control.found) ? [] : controls
}

/** The characters of windows-1252 for the bytes 0x80 to 0x9F. */
const WINDOWS_1252 = new Map(
  Array.from(CHARSETS[0]?.byteOf ?? [], ([unit, byte]) => [byte, String.fromCharCode(unit)] as const).filter(
    ([byte]) => byte < 0xa0,
  ),
)
