/** The usual damage: the bytes of UTF-8 taken for windows-1252, and each then written as a character of its own (`â€œ` for `“`). */
export function damage(text) {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80])
}

/** 0x80 to 0x9F as the WHATWG Encoding Standard reads them; the five that windows-1252 leaves open stay controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
