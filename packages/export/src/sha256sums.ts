import { compareBytes, type ManifestFile } from '@copydesk/document'

/**
 * Writes the text of SHA256SUMS, which `sha256sum --check SHA256SUMS` reads: the files of the manifest and `manifest.json` itself, by
 * the bytes of their paths. Paths have no line end and no backslash (`openFiles` sees to it).
 */
export function sha256sums(files: readonly Readonly<Pick<ManifestFile, 'path' | 'sha256'>>[]): string {
  return [...files]
    .sort((one, other) => compareBytes(one.path, other.path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
}
