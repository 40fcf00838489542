/** The URI of a document: `urn:copydesk:harbour-news:2022/ferry`, the name of the corpus and the id, escaped as in RFC 3986. */
export function documentUri(corpus: string, id: string): string {
  return `urn:copydesk:${corpus}:${id.split('/').map(encodeURIComponent).join('/')}`
}
