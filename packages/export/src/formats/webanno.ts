import { codePoints } from '../code-points.ts'
import { documentUri } from '../document-uri.ts'
import { jsonLinesExporter } from '../json-lines-exporter.ts'

/**
 * A W3C Web Annotation for each span of a document, on a line of its own. The target is the `text` of the record; its place is said twice, by
 * position (code points) and by quotation. Source: Web Annotation Data Model, W3C Recommendation of 23 February 2017, sections 4.2.4 and 4.2.5.
 */
export const webanno = jsonLinesExporter('webanno', ({ id, text, paragraphs }, _, { name }) => {
  const cut = codePoints(text)
  const source = documentUri(name, id)
  return paragraphs.map(({ start, end }, index) =>
    JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source}#paragraphs-${index}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: { type: 'TextualBody', purpose: 'classifying', value: 'paragraph' },
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start, end },
          {
            type: 'TextQuoteSelector',
            exact: cut(start, end),
            prefix: cut(start - CONTEXT, start),
            suffix: cut(end, end + CONTEXT),
          },
        ],
      },
    }),
  )
})

/** In code points, as much as Hypothesis quotes. */
const CONTEXT = 32
