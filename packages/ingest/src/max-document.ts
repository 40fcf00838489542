/** The most bytes that a document may have, unpacked: it must fit into memory several times over, and its record into a string. */
export const MAX_DOCUMENT = 256 * 2 ** 20
