import {
  type Face,
  type Flip,
  type Grid,
  locate,
  type SheetPage,
  type Sides,
  type Slot,
} from '../../domain/making/sheet-plan';
import type { Lang } from '../../i18n/language';
import type { MakingWords } from '../../i18n/words';
import type { Deck, TooLong } from './deck';

type PrintWords = MakingWords['printing'];

/** Millimetres as centimetres: "6,3". */
export function sayCentimetres(millimetres: number, lang: Lang): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(millimetres / 10);
}

/** Where a place lies on its page, and how large it is. */
export function stylePlace(slot: Slot, grid: Grid) {
  const { x, y } = locate(slot, grid);
  return {
    left: `${x}mm`,
    top: `${y}mm`,
    width: `${grid.width}mm`,
    height: `${grid.height}mm`,
  };
}

/** How far the backs are shifted along one axis: "1,5 mm naar links". */
export function sayShift(
  shift: number,
  axis: 'x' | 'y',
  lang: Lang,
  { by, none }: PrintWords['shift'],
): string {
  if (shift === 0) return none[axis];
  const [back, forth] = axis === 'x' ? [by.left, by.right] : [by.up, by.down];
  const amount = `${new Intl.NumberFormat(lang).format(Math.abs(shift))} mm`;
  return shift < 0 ? back(amount) : forth(amount);
}

/** What there is to print: "44 kaarten · 6 bladen". */
export function sayAmount(
  deck: Deck,
  sheets: number,
  tooLong: readonly TooLong[],
  words: PrintWords,
  /** How many sheets it takes without the cards that explain. */
  uncovered = sheets,
): string {
  const blanks = deck.items.filter((item) => item.kind === 'blank').length;
  const parts = [
    words.cards(deck.cards),
    ...(blanks > 0 ? [words.blankCount(blanks)] : []),
    words.sheets(sheets),
  ];
  const amount = parts.join(' · ');
  const whole = tooLong.length > 0 ? `${amount} ${words.andTexts}` : amount;
  return uncovered < sheets && uncovered > 0 ? `${whole} ${words.uncovered(uncovered)}` : whole;
}

/** The pages of one sheet of paper, with its number from 1; `sheet` counts from 0. */
export function pagesOfSheet(
  plan: readonly SheetPage[],
  sheet: number,
  sides: Sides,
): readonly SheetPage[] {
  const perSheet = sides === 'duplex' ? 2 : 1;
  return plan.slice(sheet * perSheet, (sheet + 1) * perSheet);
}

/** Which card and which sides of it: "denken 3 · 17 (achterkant)". */
export function sayTooLong({ item, faces }: TooLong, words: PrintWords['tooLong']): string {
  return words.card(item.number, faces.map((face: Face) => words[face]).join(', '));
}

/** What to set in the printer's own window, sentence by sentence. */
export function listTips(sides: Sides, flip: Flip, words: PrintWords['tip']): readonly string[] {
  return [words.size, sides === 'duplex' ? words.duplex[flip] : words[sides], words.paper];
}
