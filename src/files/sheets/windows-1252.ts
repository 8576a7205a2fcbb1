/** What bytes 128 to 159 stand for; the five that mean nothing keep their number. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The letter of one byte from 128 to 159. */
export const readWindowsByte = (code: number): string => LETTERS[code - 0x80] ?? '';

/** Decodes Windows-1252. Every byte means something, so this never fails. */
export const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    // Node 20 takes the name for Latin-1, where these are control characters.
    .replace(/[\u0080-\u009F]/g, (sign) => readWindowsByte(sign.charCodeAt(0)));
