/** Cuts what comes from a stranger, with `…` for the rest, so that it makes neither statistics nor a page long. */
export function cut(text: string, what: keyof typeof MOST): string {
  const most = MOST[what]
  const whole = text.toWellFormed()
  if (whole.length <= most) return whole
  const characters = [...whole.slice(0, 2 * (most + 1))]
  return characters.length <= most ? whole : `${characters.slice(0, most).join('')}…`
}

/** In code points; `path` goes for ids, too. */
const MOST = { path: 300, message: 200, value: 100 }
