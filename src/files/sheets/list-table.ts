import { BACK_LABEL } from './layout-rows';
import type { ColumnRole } from './reading';

/** An entry of a list with its whole back as one text; empty where it has none. */
export interface ListedCard {
  readonly category: string;
  readonly front: string;
  readonly back: string;
}

/** What belongs to an entry as one text: a lone line is a sentence, several are a list. */
export const writeBack = (back: readonly string[]): string =>
  back.length > 1 ? back.map((text) => `- ${text}`).join('\n') : (back[0] ?? '');

/** The table that a list comes down to: a row an entry, with columns only for what some entry has. */
export function tabulate(cards: readonly ListedCard[]): {
  readonly columns: readonly ColumnRole[];
  readonly rows: readonly (readonly string[])[];
} {
  const hasCategory = cards.some(({ category }) => category !== '');
  const hasBack = cards.some(({ back }) => back !== '');
  return {
    columns: [
      ...(hasCategory ? [{ as: 'category' } as const] : []),
      { as: 'front' },
      ...(hasBack ? [{ as: 'section', label: BACK_LABEL } as const] : []),
    ],
    rows: cards.map(({ category, front, back }) => [
      ...(hasCategory ? [category] : []),
      front,
      ...(hasBack ? [back] : []),
    ]),
  };
}
