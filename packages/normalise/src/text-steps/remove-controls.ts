import type { Edit, SourceText } from '@copydesk/source-text'

/**
 * Removes characters that nobody sees and that tear words apart: C0 and C1 controls (but tab and LF), soft hyphens, zero-width
 * no-break spaces and word joiners. Joiners and bidirectional marks stay, for they carry meaning in Persian, Indic scripts, emoji and mixed-direction text.
 */
export function removeControls({ value }: SourceText): readonly Edit[] {
  if (!CONTROL.test(value)) return []
  return Array.from(value.matchAll(CONTROLS), ({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    value: '',
    rule: 'remove-controls',
  }))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u2060\ufeff]/
const CONTROLS = new RegExp(`${CONTROL.source}+`, 'g')
