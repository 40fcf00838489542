import type { Edit, SourceText } from '@copydesk/source-text'
import { scanText } from './scan-text.ts'

/**
 * Removes characters that nobody sees and that tear words apart: C0 and C1 controls (but tab and LF), soft hyphens (within a word
 * with the line end behind them), word joiners, spaces and joiners without a width. What carries meaning stays: a joiner beside a letter of a
 * script that joins its letters, or between emoji; a zero-width space in a script without spaces; marks of direction anywhere.
 */
export function removeControls(text: SourceText): readonly Edit[] {
  if (!scanText(text).invisible) return []
  return Array.from(text.value.matchAll(INVISIBLE)).flatMap(({ 0: found, index }) => {
    if (found.includes('\n')) return [removal(index, found)]
    const before = characterBefore(text.value, index)
    const behind = String.fromCodePoint(text.value.codePointAt(index + found.length) ?? 0x20)
    return Array.from(found.matchAll(meaningless(before, behind)), (part) => removal(index + part.index, part[0]))
  })
}

function removal(at: number, found: string): Edit {
  return { span: { start: at, end: at + found.length }, value: '', rule: 'remove-controls' }
}

/** A soft hyphen with the line end that parts a word there; else invisible characters in a row. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
  /(?<=\p{L})\u00ad[ \t]*\n[ \t]*(?=\p{L})|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200d\u2060\ufeff]+/gu

function characterBefore(value: string, index: number): string {
  const low = (value.charCodeAt(index - 1) & 0xfc00) === 0xdc00
  return value.slice(Math.max(0, index - (low ? 2 : 1)), index)
}

/** What goes of a run of invisible characters, by what stands on both sides of it. */
function meaningless(before: string, behind: string): RegExp {
  const sides = before + behind
  if (UNSPACED.test(sides)) return /[^\u200b-\u200d]+/g
  if (JOINED.test(sides)) return /[^\u200c\u200d]+/g
  return EMOJI.test(before) && EMOJI.test(behind) ? /[^\u200d]+/g : /[\s\S]+/g
}

/** Letters and marks of scripts whose letters change their form beside one another (Unicode Standard, 23.2: cursive and Indic scripts). */
const JOINED =
  /(?=[\p{L}\p{M}])[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nko}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Tibt}\p{scx=Mymr}\p{scx=Khmr}\p{scx=Thaa}\p{scx=Java}\p{scx=Bali}]/u

/** Letters and marks of scripts without spaces in which programs mark words with one of no width. */
const UNSPACED =
  /(?=[\p{L}\p{M}])[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Java}\p{scx=Bali}]/u

const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u
