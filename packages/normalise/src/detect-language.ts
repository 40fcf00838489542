import { guessLanguage } from '@copydesk/language'

/**
 * Finds the language of a text: a BCP 47 tag (ISO 639-1), `und` where the text is too short or too mixed to tell.
 *
 * Reads 800 UTF-16 units behind the first lines, for headlines and names mislead.
 */
export function detectLanguage(value: string): string {
  const body = value.indexOf('\n', Math.min(HEADER, value.length / 4)) + 1
  const { language, isReliable } = guessLanguage(value.slice(body, body + SAMPLE))
  return isReliable ? language : 'und'
}

const HEADER = 120
const SAMPLE = 800
