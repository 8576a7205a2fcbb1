/** Counted as people do: an emoji is one. */
export const isWithin = (text: string, max: number): boolean =>
  text.length <= max || [...text].length <= max;

/** Cuts a text that is too long, between two words where it can, and shows that it was cut. */
export function cutText(text: string, max: number): string {
  if (isWithin(text, max)) return text;
  const start = [...text].slice(0, max - 1).join('');
  const word = start.search(/\s\S*$/);
  return `${(word > Math.max(0, start.length - 60) ? start.slice(0, word) : start).trimEnd()}…`;
}

const onOneLine = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** Whether `fitName` leaves a name whole. */
export const isNameWithin = (name: string, max: number): boolean => isWithin(onOneLine(name), max);

/** A name on one line, cut where it is too long. */
export const fitName = (name: string, max: number): string => cutText(onOneLine(name), max);
