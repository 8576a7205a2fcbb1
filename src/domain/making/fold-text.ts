/** A text as people compare it: the same words are the same, whatever their capitals and spaces. */
export const foldText = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
