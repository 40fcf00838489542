import { type Html, html } from './html.ts'
import { prose } from './prose.ts'

/** A part of a section: its name, what its figures mean, and the figures. */
export function part(title: string, definition: string, body: Html): Html {
  return html`<div class="part"><h3><bdi>${title}</bdi></h3>
<p class="definition">${prose(definition)}</p>
${body}
</div>
`
}
