import type { RuleStatistics, Statistics } from '@copydesk/document'
import type { ReportContent } from '../report-content.ts'
import { definitionOf } from './definition-of.ts'
import { fileLink } from './file-link.ts'
import { type Html, html } from './html.ts'
import { part } from './part.ts'
import { prose } from './prose.ts'
import { ruleText } from './rule-text.ts'
import type { Section } from './section.ts'
import { showNumber } from './show-number.ts'
import { table } from './table.ts'

/** Shows what was found, by rule, and where most of it is. */
export function findingsSection({ statistics: { findings, worst }, describeRule }: ReportContent): Section {
  return {
    id: 'findings',
    title: 'Findings',
    definition: html`<p>${prose(definitionOf('findings'))} Only an error rejects its input. All of them are in <code>findings/</code> and <code>rejects/</code>.</p>`,
    body:
      findings.length === 0
        ? html`<p class="none">Nothing was found.</p>`
        : html`${ruleTable(findings)}
${part('Where they are', 'For each rule the five inputs in which it found the most, with the first finding of each.', html`${findings.map((row) => ruleDetails(row, ruleText(describeRule(row.rule))))}`)}
${part('Worst inputs', definitionOf('worst'), worstTable(worst))}`,
  }
}

function ruleTable(findings: readonly RuleStatistics[]): Html {
  return table(
    'Findings by rule',
    [
      { title: 'Rule' },
      { title: 'Severity' },
      { title: 'Findings', numeric: true },
      { title: 'Inputs', numeric: true },
    ],
    findings.map(({ rule, severity, findings: found, inputs }) => [
      html`<a href="#${idOf(severity, rule)}"><code>${rule}</code></a>`,
      html`<span class="severity ${severity}">${severity}</span>`,
      showNumber(found),
      showNumber(inputs),
    ]),
  )
}

function ruleDetails({ rule, severity, findings, inputs, worst }: RuleStatistics, text: Html): Html {
  return html`<details id="${idOf(severity, rule)}"><summary><code>${rule}</code> <span class="severity ${severity}">${severity}</span> <span class="note">${showNumber(findings)} in ${showNumber(inputs)} ${inputs === 1 ? 'input' : 'inputs'}</span></summary>
${text}
<ul class="places">
${worst.map(
  (example) =>
    html`<li>${fileLink(example.path, example)}${example.findings > 1 ? html` <span class="note">${showNumber(example.findings)} findings</span>` : null}<br>${prose(example.message)}</li>\n`,
)}</ul>
</details>
`
}

/** A rule may have two severities, where a plugin or an exception says so. */
function idOf(severity: string, rule: string): string {
  return `rule-${severity}-${rule.replace('/', '-')}`
}

function worstTable(worst: Statistics['worst']): Html {
  return table(
    'Inputs with the most findings',
    [{ title: 'Input' }, { title: 'Findings', numeric: true }, { title: 'Errors', numeric: true }],
    worst.map(({ path, findings, errors }) => [fileLink(path), showNumber(findings), showNumber(errors)]),
  )
}
