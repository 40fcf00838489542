import type { DescribedRule } from '../report-content.ts'
import { type Html, html } from './html.ts'
import { prose } from './prose.ts'

/** What a rule asks, and what to do about what it found. */
export function ruleText({ description, help, url }: DescribedRule): Html {
  const more = url === undefined ? null : html` <a href="${url}">More about this rule</a>`
  return html`<p class="rule">${prose(description)}${help === undefined ? null : html` ${prose(help)}`}${more}</p>`
}
