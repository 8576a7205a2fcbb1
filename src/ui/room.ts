/** Below this nobody is surprised that it is full: minutes, a number of people. */
const SURPRISING = 20;

/** What a field holds, and which part of it is chosen. */
interface Written {
  readonly value: string;
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
}

/** How many of these characters the browser will leave out, since a field takes no more than `max`. */
export function countCut(field: Written, coming: string, max: number, oneLine: boolean): number {
  const { selectionEnd, selectionStart, value } = field;
  const chosen = Math.max(0, (selectionEnd ?? 0) - (selectionStart ?? 0));
  const text = oneLine ? coming.replace(/[\r\n]+/g, '') : coming.replace(/\r\n?/g, '\n');
  const room = Math.max(0, max - (value.length - chosen));
  return Math.max(0, text.length - room);
}

/** Whether it should be said that no more fits. */
export const isFull = (value: string, max: number): boolean =>
  max >= SURPRISING && value.length >= max;
