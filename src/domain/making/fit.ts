import type { Card, Section } from '../card-set';

/** A place for text: how many letters a line has on average, and how many lines there are. */
interface Room {
  readonly letters: number;
  readonly lines: number;
}

/**
 * The front on a phone of 360 × 740 px with letters of 48 px (24 px, twice as large): 292 px between the
 * edges, about 25 px a letter, 57 px a line, below the band and above the edge of the screen.
 */
const SCREEN_FRONT: Room = { letters: 11, lines: 11 };
/**
 * The back on a tablet of 768 × 1024 px with letters of 36 px (18 px, twice as large): 600 px wide, 18 px a
 * letter, 52 px a line. It may scroll, but after two screens the front is forgotten.
 */
const SCREEN_BACK: Room = { letters: 33, lines: 34 };
/**
 * The smallest printed card, 9 on an A4: 63 × 88 mm with 4 mm inside the edges and a band of 8 mm, at 8 pt:
 * 1.5 mm a letter, 3.7 mm a line.
 */
const PRINT: Room = { letters: 36, lines: 18 };

/** Counts the lines a text takes when words go whole to the next line; a word too long for one is cut. */
export function countLines(text: string, letters: number): number {
  if (text.length <= letters && !text.includes('\n')) return 1;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at];
    if (letter !== undefined && letter !== ' ' && letter !== '\n') {
      // Marks of bold are not seen.
      if (letter !== '*') word += 1;
      continue;
    }
    if (used > 0 && used + 1 + word <= letters) used += 1 + word;
    else {
      if (used > 0) lines += 1;
      lines += Math.ceil(Math.max(word, 1) / letters) - 1;
      used = word > letters ? word % letters || letters : word;
    }
    word = 0;
    if (letter === '\n') {
      lines += 1;
      used = 0;
    }
  }
  return lines;
}

const fits = (lines: number, room: Room): boolean => lines <= room.lines;

/** Two lines that follow each other hold more than one full line, so this is at most what it takes. */
const surelyFits = (text: string, { letters, lines }: Room): boolean =>
  (2 * text.length) / letters + 1 <= lines && !text.includes('\n');

/** The lines of a back: every filled section under its label, half a line between them. */
function countBack(card: Card, sections: readonly Section[], letters: number): number {
  let lines = 0;
  for (const { id, label } of sections) {
    const text = card.back[id];
    if (text === undefined || text.length === 0) continue;
    const items = typeof text === 'string' ? [text] : text;
    const indent = typeof text === 'string' ? 0 : 2;
    lines += countLines(label, letters) + 0.5;
    for (const item of items) lines += countLines(item, letters - indent);
  }
  return lines;
}

export type Misfit = { readonly on: 'screen' | 'print'; readonly side: 'front' | 'back' };

/** Where a card gets too big: on screen with the largest letters, or on the smallest printed card. An estimate. */
export function findMisfits(card: Card, sections: readonly Section[]): Misfit[] {
  const misfits: Misfit[] = [];
  const front = (room: Room) =>
    surelyFits(card.front, room) || fits(countLines(card.front, room.letters), room);
  if (!front(SCREEN_FRONT)) misfits.push({ on: 'screen', side: 'front' });
  if (!front(PRINT)) misfits.push({ on: 'print', side: 'front' });
  // The front stands above its back on screen.
  const repeated = countLines(card.front, SCREEN_BACK.letters);
  const short = countBack(card, sections, PRINT.letters);
  // Lines of a few letters less, and room for twice as many: what fits on paper fits here.
  if (
    short > PRINT.lines &&
    !fits(repeated + countBack(card, sections, SCREEN_BACK.letters), SCREEN_BACK)
  ) {
    misfits.push({ on: 'screen', side: 'back' });
  }
  if (!fits(short, PRINT)) {
    misfits.push({ on: 'print', side: 'back' });
  }
  return misfits;
}
