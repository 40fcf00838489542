import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { conservationSection } from './page/conservation-section.ts'
import { contentSection } from './page/content-section.ts'
import { duplicatesSection } from './page/duplicates-section.ts'
import { RAW } from './page/file-link.ts'
import { findingsSection } from './page/findings-section.ts'
import { type Html, html } from './page/html.ts'
import { keyFigures } from './page/key-figures.ts'
import { lengthsSection } from './page/lengths-section.ts'
import { processingSection } from './page/processing-section.ts'
import { rejectsSection } from './page/rejects-section.ts'
import type { Section } from './page/section.ts'
import { timeSection } from './page/time-section.ts'
import type { ReportContent, ReportCorpus } from './report-content.ts'

/**
 * Writes `report.html`: one page that shows statistics to people. It needs nothing but itself: no network, and no script either, which only
 * sorts tables and changes colours. The same content gives the same bytes.
 */
export function reportPage(content: ReportContent): string {
  const { statistics, corpus } = content
  const title = corpus.title ?? statistics.name
  const sections = [
    conservationSection(statistics),
    timeSection(statistics),
    contentSection(statistics),
    lengthsSection(statistics),
    processingSection(statistics),
    findingsSection(content),
    rejectsSection(content),
    duplicatesSection(statistics),
  ]
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}: report</title>
<style>
${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<p class="overline">Dataset report</p>
<h1><bdi>${title}</bdi></h1>
${corpus.description ? html`<p class="lead"><bdi>${corpus.description.trim()}</bdi></p>` : null}
${credits(corpus)}
${keyFigures(statistics)}
<nav aria-label="Sections"><ul>
${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>\n`)}</ul></nav>
</header>
<main id="main">
${sections.map(sectionOf)}</main>
<footer>
<p>The same figures for programs are in <a href="statistics.json">statistics.json</a>, which has <a href="schema/statistics.schema.json">a schema</a>; <a href="manifest.json">manifest.json</a> lists all files of the dataset with their digests. Links to raw files lead to <code>${RAW}</code>, where they lie when a corpus is built in place.</p>
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`.markup
}

const STYLE = asset('report.css')
const SCRIPT = asset('report.js')

/** Nothing is loaded, and no script runs but the one of this page. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(SCRIPT.markup).digest('base64')}'; base-uri 'none'; form-action 'none'`

function asset(name: string): Html {
  return { markup: readFileSync(new URL(`../page/${name}`, import.meta.url), 'utf8') }
}

function credits({ creators = [], license, homepage }: ReportCorpus): Html {
  const parts = [
    creators.length > 0 ? html`By <bdi>${creators.join(', ')}</bdi>` : null,
    license ? html`Licence <bdi>${license}</bdi>` : html`Licence not stated`,
    homepage ? html`<a href="${homepage}">${homepage}</a>` : null,
  ].filter((part) => part !== null)
  return html`<p class="credits">${parts.map((part, index) => html`${index > 0 ? ' · ' : ''}${part}`)}</p>`
}

function sectionOf({ id, title, definition, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<div class="margin"><h2 id="${id}-title">${title}</h2>
${definition}</div>
<div class="body">
${body}
</div>
</section>
`
}
