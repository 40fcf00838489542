import { type Place, readFields } from '@copydesk/document'
import { report } from '@copydesk/validate/documents'
import type { ExplainedNode, ExplainedReading, Explanation } from './explanation.ts'
import { showCharacters } from './show-characters.ts'

export interface LayOutOptions {
  /** Whether to write ANSI colours. */
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Show every edit and every part, and each of these whole. */
  readonly all: boolean
  /** The file as a person can open it. */
  readonly file: string
}

/** Lays out an explanation for a person: the file, its fields, its parts beside the raw text, edits, what was removed, findings. */
export function layOutExplanation(explanation: Explanation, options: LayOutOptions): string {
  const paint: Paint = (code, text) => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const layout: Layout = { ...options, paint }
  return [
    fileSection(explanation, layout),
    fieldsSection(explanation, layout),
    textSection(explanation, layout),
    editsSection(explanation, layout),
    removedSection(explanation, layout),
    findingsSection(explanation, layout),
    exceptedSection(explanation, layout),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n')
}

type Paint = (code: number, text: string) => string

interface Layout extends LayOutOptions {
  readonly paint: Paint
}

type Lines = readonly string[]

const BOLD = 1
const DIM = 2
const RED = 31
const GREEN = 32
const YELLOW = 33

function fileSection(
  { id, status, reason, source, language, header, findings }: Explanation,
  { file, paint }: Layout,
): Lines {
  const verdict = paint(status === 'accepted' ? GREEN : status === 'filtered' ? YELLOW : RED, status)
  const rows: readonly (readonly [string, string] | null)[] = [
    ['id', showCharacters(id)],
    source && ['file', `${source.bytes} bytes, ${source.mediaType}`],
    source && ['sha256', source.sha256],
    source && ['encoding', encodingOf(source)],
    language === null ? null : ['language', language],
    header && ['header', `${header.followed ? 'as' : 'not as'} corpus.yaml has it: ${header.steps.join(' · ')}`],
    ['outcome', reason ? `${verdict}: ${showCharacters(reason.message)} (${reason.rule})` : verdict],
  ]
  const found = findings.length === 0 ? [] : [`  ${'findings'.padEnd(NAME)}${findings.length}, below`]
  return [
    paint(BOLD, showCharacters(file)),
    ...rows.flatMap((row) => (row ? [`  ${row[0].padEnd(NAME)}${row[1]}`] : [])),
    ...found,
  ]
}

/** The column of names is so wide. */
const NAME = 15

function encodingOf({ encoding, encodingConfidence }: NonNullable<Explanation['source']>): string {
  return encoding === 'unknown' ? encoding : `${encoding} (confidence ${encodingConfidence})`
}

function fieldsSection({ fields, language }: Explanation, { paint, width, all }: Layout): Lines {
  if (language === null) return []
  const names = new Set(fields.map(({ pointer }) => pointer.split('/')[1]))
  const room = width - NAME - 2
  const none = readFields.filter((name) => !names.has(name))
  return [
    paint(BOLD, 'Fields'),
    ...fields.flatMap((field, index) => {
      const value = clip(showCharacters(field.value), all ? Infinity : LONG)
      const from = showCharacters(field.raw) === field.value ? '' : ` of ${quoted(field.raw, 60)}`
      const isSameLine = fields[index - 1]?.raw === field.raw
      return [
        `  ${field.pointer.slice(1).padEnd(NAME)}${value}`,
        ...[`${placeOf(field.place)} ${readingOf(field)}${from}`, ...(isSameLine ? [] : beatLines(field, room))].map(
          (line) => paint(DIM, `  ${''.padEnd(NAME)}${line}`),
        ),
      ]
    }),
    ...(none.length === 0 ? [] : [paint(DIM, `  ${'without value'.padEnd(NAME)}${none.join(', ')}`)]),
  ]
}

/** A longer value is cut without `--all`; UTF-16 units. */
const LONG = 500

function readingOf({ rule, confidence }: ExplainedReading): string {
  return `${rule} ${confidence}`
}

/** What else the line may be; readings that hardly anybody would think of are left out. */
function beatLines({ beat, decidedBy }: ExplainedNode, room: number): Lines {
  const likely = beat.filter(({ confidence }) => confidence >= 0.01)
  if (likely.length === 0) return []
  const opening = decidedBy === 'sequence' ? 'chosen by the lines around it, over ' : 'over '
  return wrapped(
    opening,
    likely.map((reading) => `${reading.kind} (${readingOf(reading)})`),
    room,
  )
}

/** A list that goes on in a next line where there is no room. */
function wrapped(opening: string, items: Lines, room: number): Lines {
  const lines = [opening]
  for (const [index, item] of items.entries()) {
    const listed = index === items.length - 1 ? item : `${item}, `
    const line = lines.at(-1) as string
    if (line !== opening && line.length + listed.trimEnd().length > room) lines.push(`  ${listed}`)
    else lines[lines.length - 1] = line + listed
  }
  return lines
}

/** All parts in order; below what reads otherwise in the raw file, that. */
function textSection({ nodes, language }: Explanation, { paint, width, all }: Layout): Lines {
  if (language === null) return []
  const shown = all ? nodes : nodes.slice(0, FEW)
  const places = shown.map(({ place }) => placeOf(place))
  const placeWidth = places.reduce((widest, { length }) => Math.max(widest, length), 0)
  const kindWidth = shown.reduce((widest, { kind }) => Math.max(widest, kind.length), 0)
  const room = all ? Infinity : width - placeWidth - kindWidth - 6
  return [
    paint(BOLD, `Text, raw beside normalised (${plural(nodes.length, 'part')})`),
    ...shown.flatMap(({ kind, text, raw }, index) => {
      const head = `  ${(places[index] as string).padStart(placeWidth)}  ${kind.padEnd(kindWidth)}  `
      const below = `${''.padStart(placeWidth + 2)}  ${'raw'.padEnd(kindWidth)}  `
      const differs = raw === text ? [] : [`${below}${clip(all ? showCharacters(raw) : rawFrom(raw, text), room)}`]
      return [`${head}${clip(showCharacters(text), room)}`, ...differs.map((line) => paint(DIM, line))]
    }),
    ...rest(nodes.length - shown.length, paint),
  ]
}

/** The raw text from a little before the place where it first reads otherwise. */
function rawFrom(raw: string, text: string): string {
  let same = 0
  while (raw[same] === text[same]) same++
  const start = Math.max(0, same - BEFORE)
  return start === 0 ? showCharacters(raw) : `…${showCharacters(raw.slice(start))}`
}

/** UTF-16 units. */
const BEFORE = 30

/** Parts, and edits of one rule, that are shown without `--all`. */
const FEW = 40
const FEW_EDITS = 3

function editsSection({ edits, editCounts, language }: Explanation, { paint, width, all }: Layout): Lines {
  if (language === null) return []
  const counts = Object.entries(editCounts)
  if (counts.length === 0) return [`${paint(BOLD, 'Edits')}: none, the text is as it stands in the file`]
  const sum = counts.reduce((total, [, count]) => total + count, 0)
  return [
    paint(BOLD, `Edits (${sum})`),
    ...counts.flatMap(([rule, count]) => {
      const kept = edits.filter((edit) => edit.rule === rule)
      const shown = all ? kept : kept.slice(0, FEW_EDITS)
      const places = shown.map(({ place }) => placeOf(place))
      const placeWidth = places.reduce((widest, { length }) => Math.max(widest, length), 0)
      const room = all ? Infinity : Math.max(20, Math.floor((width - placeWidth - 10) / 2))
      return [
        `  ${rule} (${count})`,
        ...shown.map(
          ({ before, after }, index) =>
            `    ${(places[index] as string).padStart(placeWidth)}  ${quoted(before, room)} → ${quoted(after, room)}`,
        ),
        ...(all ? [] : rest(count - shown.length, paint)).map((line) => `  ${line}`),
      ]
    }),
  ]
}

function removedSection({ removed }: Explanation, { paint, width }: Layout): Lines {
  if (removed.length === 0) return []
  return [
    paint(BOLD, `In no field (${removed.length})`),
    ...removed.flatMap((node) => [
      `  ${placeOf(node.place)}  ${node.kind}: ${quoted(node.text, width - 20)}`,
      ...[`${readingOf(node)}; ${node.why}`, ...beatLines(node, width - 7)].map((line) => paint(DIM, `       ${line}`)),
    ]),
  ]
}

function findingsSection({ findings }: Explanation, { colour, file }: Layout): Lines {
  if (findings.length === 0) return []
  return report(findings, 'pretty', { colour, fileOf: () => file })
    .trimEnd()
    .split('\n')
}

function exceptedSection({ excepted }: Explanation, { paint }: Layout): Lines {
  if (excepted.length === 0) return []
  return [
    paint(BOLD, `Excepted (${excepted.length})`),
    ...excepted.flatMap(({ finding, reasons }) => [
      `  ${placeOf(finding.place)}  ${showCharacters(finding.message)}  ${finding.rule}`,
      ...reasons.map((reason) => paint(DIM, `       ${showCharacters(reason)}`)),
    ]),
  ]
}

function placeOf({ start }: Place): string {
  return `${start.line}:${start.column}`
}

function rest(count: number, paint: Paint): Lines {
  return count > 0 ? [paint(DIM, `  … and ${count} more (--all shows them)`)] : []
}

/** In quotation marks, with all that nobody sees by name. */
function quoted(text: string, room: number): string {
  return `"${clip(showCharacters(text, { marks: true }), room)}"`
}

/** Cuts a text that is too long; UTF-16 units, whole characters. */
function clip(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).replace(/[\ud800-\udbff]$/, '')}…`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
