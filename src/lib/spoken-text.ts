const ADDRESS = /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]"'”’]/gi;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const ITEM = /^\s*[-–—*•]\s+/gm;

/**
 * A text as someone reads it aloud: without marks of bold and lists, addresses of pages, and what can't be seen
 * (a voice says "streepje" or breaks a word at a soft hyphen).
 */
export function speakable(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(ITEM, '')
    .replaceAll('**', '')
    .replace(ADDRESS, '')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .trim();
}
