import type { ArticleContent, Byline } from '@copydesk/document'
import type { Span } from '@copydesk/source-text'
import type { DayOrder } from './header/day-order.ts'
import { readByline } from './header/read-byline.ts'
import { readGivenDate } from './header/read-given-date.ts'
import type { ReadLine } from './header/read-lines.ts'
import { readNames } from './header/read-names.ts'
import type { DateReading } from './header/reading.ts'
import { settleDates } from './header/settle-dates.ts'
import type { JoinedPart } from './join-parts.ts'

/** Makes what all nodes of an article have in common. */
export type MakeBlock = (span: Span, rule: string, confidence: number) => Pick<Byline, 'children' | 'data' | 'position'>

/** The nodes of what the raw text itself says the article has, in the order of an article; `value` is the normalised text. */
export function givenContent(
  parts: readonly JoinedPart[],
  value: string,
  { language, dateOrder }: { readonly language: string; readonly dateOrder?: DayOrder | undefined },
  block: MakeBlock,
): readonly ArticleContent[] {
  const given = (span: Span) => block(span, GIVEN, 1)
  const textOf = ({ start, end }: Span) => value.slice(start, end)
  const spansOf = (kind: JoinedPart['kind']) => parts.filter((part) => part.kind === kind).flatMap(({ spans }) => spans)
  const byline = bylineOf(spansOf('byline')[0], spansOf('authors'), textOf, language)
  return [
    ...spansOf('kicker').map((span) => ({ type: 'kicker' as const, ...given(span) })),
    ...spansOf('headline').map((span) => ({ type: 'headline' as const, ...given(span) })),
    ...spansOf('deck').map((span) => ({ type: 'deck' as const, ...given(span) })),
    ...(byline ? [{ type: 'byline' as const, authors: byline.authors, ...given(byline.span) }] : []),
    ...DATES.flatMap(([kind, role]) =>
      spansOf(kind).map((span) => {
        const line = { span, reading: readGivenDate(textOf(span), language) }
        const { value: date, alternative } = (settleDates([line], value, language, dateOrder)[0] as ReadLine)
          .reading as DateReading
        return { type: 'date' as const, role, value: date, alternative, weekday: null, ...given(span) }
      }),
    ),
    ...OTHERS.flatMap((kind) => spansOf(kind).map((span) => ({ type: 'boilerplate' as const, kind, ...given(span) }))),
  ]
}

/** The rule of what nobody had to find out. */
const GIVEN = 'given'

const DATES = [
  ['datePublished', 'published'],
  ['dateModified', 'modified'],
] as const

const OTHERS = ['html', 'image'] as const

/** The line of the authors; a list of names is joined to one. */
function bylineOf(
  line: Span | undefined,
  names: readonly Span[],
  textOf: (span: Span) => string,
  language: string,
): { span: Span; authors: Byline['authors'] } | undefined {
  const [first, last] = [names[0], names.at(-1)]
  const span = line ?? (first && last && { start: first.start, end: last.end })
  if (!span) return undefined
  if (names.length > 1) return { span, authors: names.map((name) => ({ value: textOf(name), span: name })) }
  const only = first ?? span
  const length = only.end - only.start
  const read = readByline(textOf(only), language) ?? readNames(textOf(only), { start: 0, end: length }, language)
  const whole = { value: textOf(only), span: { start: 0, end: length } }
  return {
    span,
    authors: (read?.authors ?? [whole]).map((name) => ({
      value: name.value,
      span: { start: name.span.start + only.start, end: name.span.end + only.start },
    })),
  }
}
