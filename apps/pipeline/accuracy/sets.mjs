import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rawDocument } from '@copydesk/ingest'
import { normaliseDocument, repairMojibake } from '@copydesk/normalise'
import { applyEdits, sourceText } from '@copydesk/source-text'
import iconv from 'iconv-lite'
import { average, benchmarked, overlapOf, pooled, shinglesOf, tally } from './score.mjs'

/** The labelled sets and what is measured on each, with what is asked for. */
export const sets = [
  { name: 'naeb-rendered', measure: measureNaeb },
  { name: 'fundus-rendered', measure: measureFundus },
  { name: 'gum-en', measure: measureGum },
  { name: 'wikinews-fr', measure: measureWikinews },
  { name: 'scrapinghub-aeb', measure: measureWholePages },
  { name: 'dates-recognizers', measure: measureDates },
  { name: 'encodings-chardet', measure: measureEncodings },
  { name: 'mojibake-ftfy', measure: measureMojibake },
]

function measureNaeb(folder) {
  const cases = readArticles(folder)
  return [
    ...headlines(cases, '99 %'),
    ...authorsOf(cases, '90 %', '0.95'),
    tally('date', '97 %', cases.filter(({ gold }) => gold.dateStatus === 'gold-date-in-header').map(dateCase)),
    average('body (4-shingles)', '0.965', cases.map(bodyCase)),
  ]
}

function measureFundus(folder) {
  const cases = readArticles(folder)
  const dated = cases.filter(({ gold }) => gold.dateStatus === 'gold-date-in-header')
  return [
    ...headlines(cases, '95 %'),
    ...authorsOf(cases, '', '0.85'),
    tally('date', '90 %', dated.map(dateCase)),
    average('body (4-shingles)', '', cases.map(bodyCase)),
  ]
}

function measureGum(folder) {
  const cases = readArticles(folder).filter(({ gold }) => gold.id.includes('_news_'))
  return [
    ...headlines(cases, '99 %'),
    tally(
      'date',
      '97 %',
      cases.map(({ gold, record }) => compare(gold.id, record.datePublished, gold.dates[0]?.when ?? null)),
    ),
  ]
}

function measureWikinews(folder) {
  const cases = readArticles(folder)
  return [
    ...headlines(cases, '99 %'),
    tally(
      'date',
      '97 %',
      cases
        .filter(({ gold }) => gold.datelineDate)
        .map(({ gold, record }) => compare(gold.id, record.datePublished, gold.datelineDate)),
    ),
  ]
}

/** Whole pages as text, as three tools make it, menus and all; only the first was asked for. */
function measureWholePages(folder) {
  const pages = readLines(join(folder, 'gold.jsonl'))
  return [
    ['html-text', '0.87'],
    ['inscriptis', ''],
    ['beautifulsoup', ''],
  ].flatMap(([tool, atLeast]) => {
    const cases = pages
      .filter((page) => page[tool] !== undefined)
      .map((page) => ({
        id: page.id.slice(0, 8),
        ...overlapOf(shinglesOf(read(Buffer.from(page[tool]), page.id).text), shinglesOf(page.articleBody)),
      }))
    return cases.length === 0 ? [] : [benchmarked(`body of ${tool}`, atLeast, cases)]
  })
}

/** Full dates (with a year, not `tomorrow`), each in a line of its own below a headline, in a corpus of the file's language. */
function measureDates(folder) {
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => {
      const rows = readLines(join(folder, name))
      const full = rows
        .flatMap(({ Results }) => Results ?? [])
        .filter(({ Text, Value }) => /^\d{4}-\d{2}-\d{2}$/.test(Value?.Timex ?? '') && /\p{Nd}{4}/u.test(Text))
      return full.map(({ Text, Value }) => ({ name: name.slice(0, -'.jsonl'.length), text: Text, wanted: Value.Timex }))
    })
  return [
    tally(
      'full date',
      '95 %',
      cases.map(({ name, text, wanted }) => {
        const record = read(
          Buffer.from(
            `Ferry to Tarn resumes\n${text}\nThe ferry sailed at dawn, three weeks after the storm, and nobody on the quay complained of the cold.\n`,
          ),
          'a',
          CULTURES[name],
        )
        return compare(`${name} ${text}`, record.datePublished, wanted)
      }),
    ),
  ]
}

/** The languages of the files, with the regions that the set's own recognisers have. */
const CULTURES = {
  Arabic: 'ar',
  Chinese: 'zh',
  Dutch: 'nl',
  English: 'en-US',
  EnglishOthers: 'en-GB',
  French: 'fr',
  German: 'de',
  Hindi: 'hi',
  Italian: 'it',
  Japanese: 'ja',
  Korean: 'ko',
  Portuguese: 'pt',
  Spanish: 'es',
  Swedish: 'sv',
  Turkish: 'tr',
}

/** Equality of the decoded text, a byte order mark aside. */
function measureEncodings(folder) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const cases = names.flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => {
      const bytes = readFileSync(join(folder, name, file))
      const codec = CODECS[name] ?? name.replace(/^(iso-8859-\d+|windows-\d+)-.*$/, '$1')
      const wanted = iconv.encodingExists(codec) ? iconv.decode(bytes, codec).replace(/^\ufeff/, '') : null
      const raw = rawDocument(bytes, { id: file, path: file })
      return { id: `${name}/${file}`, right: raw.value === wanted, found: raw.data.raw.encoding, wanted: name }
    }),
  )
  return [tally('decoded text', '97 %', cases)]
}

/** What iconv-lite calls the folders of the set. */
const CODECS = {
  CP932: 'cp932',
  GB2312: 'gb18030',
  IBM855: 'cp855',
  IBM866: 'cp866',
  MacCyrillic: 'maccyrillic',
  MacRoman: 'macroman',
  'utf-8-sig': 'utf-8',
}

/** Of the cases that ftfy itself solves: those that it repairs (what it does besides, such as straightening quotes, left out), and those it leaves. */
function measureMojibake(folder) {
  const cases = readLines(join(folder, 'cases.jsonl'))
    .filter(({ expect }) => expect === 'pass')
    .map(({ label, original, fixed, 'fixed-encoding': wanted = fixed }) => {
      const text = sourceText(original)
      return { ...compare(label, applyEdits(text, repairMojibake(text)).value, wanted), damaged: wanted !== original }
    })
  return [
    tally(
      'repaired',
      'all',
      cases.filter(({ damaged }) => damaged),
    ),
    tally(
      'left as it is',
      'all',
      cases.filter(({ damaged }) => !damaged),
    ),
  ]
}

function readArticles(folder) {
  return readLines(join(folder, 'gold.jsonl')).map((gold) => ({
    gold,
    record: read(readFileSync(join(folder, gold.file)), gold.id),
  }))
}

function readLines(file) {
  return readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function read(bytes, id, language) {
  return normaliseDocument(rawDocument(bytes, { id, path: `${id}.txt` }), { language })
}

/** Exactly, and by their words alone: labels come from the metadata of a page, which set marks and capitals in other ways than the page. */
function headlines(cases, atLeast) {
  const wordsOf = (text) => text?.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [
    tally(
      'headline',
      atLeast,
      cases.map(({ gold, record }) => compare(gold.id, oneLine(record.headline), oneLine(gold.title))),
    ),
    tally(
      'headline, its words',
      '',
      cases.map(({ gold, record }) => compare(gold.id, wordsOf(record.headline), wordsOf(gold.title))),
    ),
  ]
}

/** Labels name agencies, papers, institutions, desks and degrees among the authors, too; a record names persons alone. */
function isPerson(label) {
  return !NOT_A_PERSON.test(label)
}

const NOT_A_PERSON =
  /\b(?:press|staff|tribune|university|institute|citizen|editor|news|redaktion|le monde)\b|\.[a-z]{2,3}$|^\S+$/iu

/** Authors where the header shows all that are labelled; where it does not, that none is read who is not labelled. */
function authorsOf(cases, exact, f1) {
  const shown = cases
    .filter(({ gold }) => gold.allAuthorsInHeader)
    .map(({ gold, record }) => ({ id: gold.id, found: record.authors, wanted: gold.authors.map(oneLine) }))
  return [
    tally(
      'authors, in order',
      exact,
      shown.map(({ id, found, wanted }) => compare(id, found, wanted)),
    ),
    pooled('names of authors', f1, shown),
    tally(
      'persons, in order',
      '',
      shown
        .map(({ id, found, wanted }) => compare(id, found, wanted.filter(isPerson)))
        .filter(({ wanted }) => wanted.length > 0),
    ),
    tally(
      'no false author',
      '',
      cases
        .filter(({ gold }) => !gold.allAuthorsInHeader)
        .map(({ gold, record }) => {
          const labelled = new Set(gold.authors.map(oneLine))
          const unlabelled = record.authors.filter((name) => !labelled.has(name))
          return compare(gold.id, unlabelled, [])
        }),
    ),
  ]
}

/** The date that the header shows; where it shows only that of a change, that one. */
function dateCase({ gold, record }) {
  const printed = record.datePublished ?? record.dateModified
  return compare(gold.id, printed?.slice(0, 10) ?? null, gold.date.slice(0, 10))
}

function bodyCase({ gold, record }) {
  return { id: gold.id, ...overlapOf(shinglesOf(record.text), shinglesOf(gold.paragraphs.join('\n'))) }
}

function compare(id, found, wanted) {
  return { id, found, wanted, right: JSON.stringify(found) === JSON.stringify(wanted) }
}

function oneLine(text) {
  return text === null ? null : text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
