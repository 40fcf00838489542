import { type Html, html } from './html.ts'

/** The path of a raw file as a link to it, with a line and a column where they are known. */
export function fileLink(path: string, place?: { readonly line: number; readonly column: number }): Html {
  const shown = html`<bdi>${breakable(path)}</bdi>${place ? html`<span class="at">:${place.line}:${place.column}</span>` : null}`
  const file = fileOf(path)
  return file === null
    ? html`<span class="path">${shown}</span>`
    : html`<a class="path" href="${RAW}${hrefOf(file)}">${shown}</a>`
}

/** A long path goes on in the next line behind a folder, if it can. */
function breakable(path: string): readonly Html[] {
  return path.split(/(?<=\/)/).map((part, index) => html`${index > 0 ? html`<wbr>` : null}${part}`)
}

/** Where the raw files lie, seen from a dataset that stands where `copydesk build` puts it. */
export const RAW = '../raw/'

/** The file that a path leads to: of a member, its archive. A path that was cut leads nowhere. */
function fileOf(path: string): string | null {
  if (path.endsWith('…')) return null
  return ARCHIVE.exec(path)?.[0] ?? path
}

const ARCHIVE = /^.*?\.(?:zip|tar|tgz|tar\.gz)(?=\/)/i

/** Paths have `%XX` for what cannot be printed already. */
function hrefOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('%25', '%'))
    .join('/')
}
