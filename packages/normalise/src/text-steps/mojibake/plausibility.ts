/**
 * How likely it is that a character was meant: 4 (texts are full of it) to below 0 (nobody writes it); `undefined` where it can't be, for it is no
 * character. Letters of small alphabets and of Han, kana and Hangul are likely beside another of their kind, `before`.
 */
export function plausibility(character: string, before: string): number | undefined {
  if (/[\p{Cn}\p{Co}\p{Cs}]/u.test(character)) return
  const row = ROWS.find(({ of }) => of.test(character))
  if (!row) return UNLIKELY
  return before !== '' && row.of.test(before) ? row.beside : row.alone
}

const UNLIKELY = -4

const ROWS: readonly { readonly of: RegExp; readonly alone: number; readonly beside: number }[] = [
  // The letters of French, German, Italian, Portuguese and Spanish.
  { of: /[àáâãäçèéêëíñóôõöùúüÀÁÂÃÄÇÈÉÊÍÑÓÔÕÖÚÜ]/, alone: 4, beside: 4 },
  // The punctuation of everyday text, the byte order mark, emoji.
  { of: /[‐-—‘-„•…™€\ufeff\u{1f300}-\u{1faff}]/u, alone: 4, beside: 4 },
  // The other letters of Latin-1 and Latin Extended-A, those of Romanian, Azerbaijani, Uzbek and Vietnamese.
  { of: /[À-ÖØ-öø-ķĹ-ňŊ-žƠơƯưȘ-țəʹʻʼẀ-ỹ]/, alone: 3, beside: 3 },
  { of: /[\u00a0-\u00bf×÷†‡‰‹›\ufffd]/, alone: 2, beside: 2 },
  // Arrows, mathematics, dingbats.
  { of: /[\u2190-\u27bf]/, alone: 2, beside: 2 },
  // Marks of decomposed letters, then those that cross letters out.
  { of: /[\u0300-\u030c\u0323-\u0328]/, alone: 3, beside: 3 },
  { of: /[\u030d-\u036f]/, alone: 1, beside: 1 },
  // Greek, Cyrillic, Armenian, Hebrew, Arabic, the scripts of South and South-East Asia, Georgian.
  ...[
    '\\u0370-\\u03ff',
    '\\u0400-\\u04ff',
    '\\u0531-\\u0587',
    '\\u0591-\\u05f4',
    '\\u0600-\\u06ff',
    '\\u0900-\\u10ff\\u1780-\\u17ff',
  ].map((range) => ({ of: new RegExp(`[${range}]`), alone: 1, beside: 3 })),
  // Punctuation of East Asia, then its letters: any three bytes make one of these.
  { of: /[\u3000-\u303f\uff01-\uff5e]/, alone: 1, beside: 1 },
  { of: /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff5f-\uffee]/, alone: 0, beside: 3 },
  // What one repair leaves of twofold mojibake, and what nobody sees.
  { of: /[\u0080-\u009f\u200b-\u200f\u2028-\u202f]|\ufe0f/, alone: 1, beside: 1 },
]
