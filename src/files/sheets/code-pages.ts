import type { Encoding } from './reading';

export type CodePage = Exclude<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be'>;

/**
 * What bytes 128 to 255 stand for in each. Spelled out, as browsers know no DOS, and Node takes Windows-1252
 * for Latin-1. Bytes that mean nothing keep their number.
 */
const LETTERS: Readonly<Record<CodePage, string>> = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'mac-roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  'windows-1250':
    '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
};

/** In the order in which they are tried: likeliest first. */
export const CODE_PAGES: readonly CodePage[] = [
  'windows-1252',
  'mac-roman',
  'cp850',
  'cp437',
  'windows-1250',
];

/** The letter that a byte from 128 to 255 stands for. */
export const readByte = (byte: number, page: CodePage): string => LETTERS[page].charAt(byte - 0x80);

/**
 * Bytes that are no letter of UTF-8 are held as these while it is found out what they stand for: no program
 * gives these numbers a meaning.
 */
const HELD = 0xef00;

export const HELD_BYTES = /[\uEF80-\uEFFF]/g;

export const holdByte = (byte: number): string => String.fromCharCode(HELD + byte);

/** The letter at a place in a text with held bytes, as this page has it; empty beyond its ends. */
export function letterAt(text: string, at: number, page: CodePage): string {
  const code = text.charCodeAt(at);
  return code >= HELD + 0x80 && code <= HELD + 0xff ? readByte(code - HELD, page) : text.charAt(at);
}

/** Puts letters for all held bytes; `after` stands behind each of them. */
export const releaseBytes = (text: string, page: CodePage, after = ''): string =>
  text.replace(HELD_BYTES, (held) => readByte(held.charCodeAt(0) - HELD, page) + after);

/** Holds every byte from 128 on. */
export function holdAll(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = bytes.subarray(from, from + 8192);
    parts.push(
      String.fromCharCode(...Array.from(codes, (byte) => (byte < 0x80 ? byte : HELD + byte))),
    );
  }
  return parts.join('');
}
