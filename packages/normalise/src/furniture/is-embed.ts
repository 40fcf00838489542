import { endsInWord } from './ends-in-word.ts'

/**
 * Says whether a line is of a post that a page embeds: who posted it (`— Ada Marlowe (@adamarlowe) January 11, 2022`), or words of it that end in the
 * link of its picture.
 */
export function isEmbed(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === EM_DASH || first === AMPERSAND) return POSTED_BY.test(text)
  return text.length > LINK && endsInWord(text) && ENDS_IN_LINK.test(text.slice(-LINK))
}

const EM_DASH = 0x2014
const AMPERSAND = 0x26

const POSTED_BY = /^(?:—|&mdash;) ?.{1,80}? \(@\w{1,30}\)(?: .{4,40})?$/u

/** UTF-16 units. */
const LINK = 40

const ENDS_IN_LINK = /(?:pic\.twitter\.com\/|\/\/t\.co\/)\w{4,20}$/
