import type { LayoutRows } from './layout-rows';

/** A bullet, a task box, a number with a point or bracket, or one letter with a bracket or point. */
const BULLET = /^(?:(?:[-*+–—]\s+|[•◦▪‣·\uF0B7]\s*)|\d{1,3}[.)]\s+|\(\d{1,3}\)\s*|[a-zA-Z][.)]\s+)/;
const TASK_BOX = /^\[[ xX]\]\s+/;
const HEADER = /^(?:vragen|vraag|kaarten|kaart|voorkant|tekst|questions?|cards?|front)\s*:?$/i;

/** A line without the bullet or number in front of it. */
export const stripBullet = (line: string): string =>
  line.trim().replace(BULLET, '').replace(TASK_BOX, '').trim();

/** One line, one card: bullets and numbers go, blank lines are skipped. A first line "Vragen" is the header. */
export function readLines(text: string): LayoutRows {
  const rows = text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(stripBullet)
    .filter((line) => line !== '')
    .map((line) => [line]);
  const headed = rows.length > 1 && HEADER.test(rows[0]?.[0] ?? '');
  return { rows, headerRow: headed ? 0 : null };
}
