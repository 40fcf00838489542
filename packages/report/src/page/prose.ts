import { type Html, html } from './html.ts'

/** A sentence in which `backticks` hold code; both may be in any script and direction. */
export function prose(text: string): Html {
  const parts = text.split('`')
  const isClosed = parts.length % 2 === 1
  if (!isClosed) return html`<bdi>${text}</bdi>`
  return html`<bdi>${parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code><bdi>${part}</bdi></code>`))}</bdi>`
}
