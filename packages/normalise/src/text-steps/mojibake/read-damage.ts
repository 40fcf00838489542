import { CHARSETS, type Charset } from './charset.ts'
import { findDamage } from './find-damage.ts'
import { oddness } from './oddness.ts'
import { plausibility } from './plausibility.ts'
import { readSequence, type Sequence } from './read-sequence.ts'

/**
 * Reads the damage of a text: the sequences of UTF-8 that were taken for other characters, in order.
 *
 * Each cluster of characters beyond ASCII is weighed for each charset: how odd it is as it stands and as repaired, and how likely the repaired
 * characters are. The charset that explains most of the text is asked first. Evidence adds up over a text: what is doubtful alone is
 * believed beside others, and one pair of characters among sound ones has to be very odd.
 */
export function readDamage(value: string): readonly Sequence[] {
  const { offsets, charsets } = findDamage(value)
  if (offsets.length === 0) return []
  const clusters = clustersOf(value, offsets)
  const odd = clusters.filter(({ start, end }) => oddnessOf(value.slice(...contextOf(value, start, end))) > 0)
  if (!odd.some((cluster) => charsets.some((charset) => isLikely(readCluster(value, cluster, charset))))) return []
  const beyondAscii = value.match(/[\u0080-\uffff]/g)?.length ?? 0
  const views = charsets.map((charset) => viewOf(value, clusters, charset, beyondAscii))
  views.sort((one, other) => other.covered - one.covered || other.weight - one.weight)
  const believed: Sequence[] = []
  for (const index of clusters.keys()) {
    const view = views.find((candidate) => isBelieved(candidate.readings[index], candidate))
    for (const sequence of view?.readings[index]?.sequences ?? []) {
      // One that lost a space may reach into the next cluster.
      if (sequence.start >= (believed.at(-1)?.end ?? 0)) believed.push(sequence)
    }
  }
  return believed
}

/** Characters beyond ASCII in a row, some of which may be damaged. */
interface Cluster {
  readonly start: number
  readonly end: number
}

function clustersOf(value: string, offsets: readonly number[]): readonly Cluster[] {
  const clusters: Cluster[] = []
  let end = 0
  for (const offset of offsets) {
    if (offset < end) continue
    let start = offset
    while (start > end && value.charCodeAt(start - 1) >= 0x80) start--
    end = offset + 1
    while (end < value.length && value.charCodeAt(end) >= 0x80) end++
    clusters.push({ start, end })
  }
  return clusters
}

/** What a text is to one charset. */
interface View {
  readonly isLikeliest: boolean
  /** One for each cluster. */
  readonly readings: readonly (Reading | undefined)[]
  /** How many characters beyond ASCII it explains, and whether it explains all. */
  readonly covered: number
  readonly isWhole: boolean
  readonly weight: number
  /** How many readings are likely, and how many can do without others. */
  readonly likely: number
  readonly sure: number
}

function viewOf(value: string, clusters: readonly Cluster[], charset: Charset, beyondAscii: number): View {
  const readings = clusters.map((cluster) => readCluster(value, cluster, charset))
  const read = readings.filter((reading) => reading !== undefined)
  const covered = sumOf(read, (reading) => (reading.worth < 0 ? 0 : reading.covered))
  return {
    isLikeliest: charset === CHARSETS[0],
    readings,
    covered,
    isWhole: covered === beyondAscii,
    weight: sumOf(read, weightOf),
    likely: read.filter(isLikely).length,
    sure: read.filter(isSure).length,
  }
}

/** A cluster as one charset reads it. */
interface Reading {
  readonly sequences: readonly Sequence[]
  /** How many of the cluster's characters are in the sequences. */
  readonly covered: number
  /** How much less odd the cluster is when it is repaired. */
  readonly gain: number
  /** How likely the repaired characters are, and how well they go with the letters around. */
  readonly worth: number
  readonly fit: number
}

function isBelieved(reading: Reading | undefined, view: View): boolean {
  if (!reading) return false
  const others = view.sure - (isSure(reading) ? 1 : 0)
  const needed = BELIEVED + (isPair(reading) && view.likely < 2 && !view.isWhole ? ALONE : 0)
  const support = others > (view.isWhole ? 0 : 2) ? 6 : others > 0 ? 3 : view.likely > 2 ? 1 : 0
  const weight = weightOf(reading) + support + (view.isLikeliest ? 1 : 0) + (view.isWhole ? 1 : 0)
  return weight >= needed && reading.gain >= (others > 0 ? 0 : 1)
}

/**
 * Weights that tell damaged text from clean text, set by measuring: sentences in fifty languages, misread in each charset, and clean text in
 * five hundred (the Universal Declaration of Human Rights), in capitals too.
 */
const BELIEVED = 7
const SURE = 6
const LIKELY = 4
const ALONE = 6

function isLikely(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.gain > 0 && weightOf(reading) >= LIKELY
}

function isSure(reading: Reading): boolean {
  return reading.gain >= 2 && weightOf(reading) >= SURE
}

function weightOf({ gain, worth, fit }: Reading): number {
  return gain + worth + fit
}

function isPair({ sequences: [first, second] }: Reading): boolean {
  return first !== undefined && second === undefined && first.end - first.start <= 2
}

/** Reads a cluster; where nothing but another reading makes sense of it, by what comes out at the last. */
function readCluster(value: string, cluster: Cluster, charset: Charset): Reading | undefined {
  const sequences = sequencesOf(value, cluster, charset)
  const worth = worthOf(sequences)
  if (worth === undefined) return
  const end = Math.max(cluster.end, sequences.at(-1)?.end ?? 0)
  const [from, to] = contextOf(value, cluster.start, end)
  const repaired = repair(value, from, to, sequences)
  const odd = oddnessOf(repaired)
  const covered = sumOf(sequences, (one) => Math.min(one.end, cluster.end) - one.start)
  const isWhole = covered === cluster.end - cluster.start
  if (odd > MAX_LEFT && !isWhole) return
  const gain = oddnessOf(value.slice(from, to)) - odd
  const reading = { sequences, covered, gain, worth, fit: fitOf(repaired, sequences) }
  if (!isWhole) return reading
  const whole = { start: cluster.start - from, end: repaired.length - (to - end) }
  const again = readCluster(repaired, whole, charset)
  if (!again || again.covered < whole.end - whole.start) return reading
  const twofold = { ...again, sequences, covered, gain: gain + again.gain }
  return weightOf(twofold) > weightOf(reading) ? twofold : reading
}

/** The characters to look at around some: two before, which show capitals, and one behind where it is ASCII. */
function contextOf(value: string, start: number, end: number): [from: number, to: number] {
  return [Math.max(0, start - 2), value.charCodeAt(end) < 0x80 ? end + 1 : end]
}

/** A cluster that is repaired in part must not be odder than this afterwards: it may be beyond repair. */
const MAX_LEFT = 2

function sequencesOf(value: string, { start, end }: Cluster, charset: Charset): readonly Sequence[] {
  const sequences: Sequence[] = []
  for (let at = start; at < end; ) {
    const sequence = readSequence(value, at, charset)
    if (sequence) sequences.push(sequence)
    at = sequence?.end ?? at + 1
  }
  return sequences
}

/** How likely the characters are together; `undefined` where there are none, or one of them is no character. */
function worthOf(sequences: readonly Sequence[]): number | undefined {
  let sum: number | undefined
  let before: Sequence | undefined
  for (const sequence of sequences) {
    const worth = plausibility(sequence.value, before?.end === sequence.start ? before.value : '')
    if (worth === undefined) return
    sum = (sum ?? 0) + worth
    before = sequence
  }
  return sum
}

function repair(value: string, start: number, end: number, sequences: readonly Sequence[]): string {
  let repaired = ''
  let from = start
  for (const sequence of sequences) {
    repaired += value.slice(from, sequence.start) + sequence.value
    from = sequence.end
  }
  return repaired + value.slice(from, end)
}

function oddnessOf(text: string): number {
  let sum = SMALL_AFTER_CAPITALS.test(text) ? 2 : 0
  let left = ''
  for (const right of text) {
    if (left !== '') sum += oddness(left, right)
    left = right
  }
  return sum
}

const SMALL_AFTER_CAPITALS = /\p{Lu}{2}(?![a-z])\p{Ll}(?!\p{Ll})/u

/** Letters go together where they make a word; capitals within one, or a letter by itself (but French `à`), do not. */
function fitOf(repaired: string, [first, second]: readonly Sequence[]): number {
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(repaired)) return -3
  if (/\p{L}{2}/u.test(repaired)) return 1
  return second === undefined && first !== undefined && first.value !== 'à' && CASED.test(first.value) ? -1 : 0
}

const CASED = /[\p{Lu}\p{Ll}]/u

function sumOf<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + countOf(item), 0)
}
