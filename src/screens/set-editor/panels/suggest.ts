import { type Category, COLOURS, type Section, SYMBOLS } from '../../../domain/card-set';

/** A colour and a symbol that no other category has yet, as long as there are any. */
export function suggestLook(categories: readonly Category[]): Pick<Category, 'colour' | 'symbol'> {
  const colour = COLOURS.find((one) => !categories.some((taken) => taken.colour === one));
  const symbol = SYMBOLS.find((one) => !categories.some((taken) => taken.symbol === one));
  const next = categories.length;
  return {
    colour: colour ?? COLOURS[next % COLOURS.length] ?? 'teal',
    symbol: symbol ?? SYMBOLS[next % SYMBOLS.length] ?? 'speech',
  };
}

/** A new section of the back; the first one is a text that shows at once. */
export const suggestSection = (id: string): Section => ({
  id,
  label: '',
  kind: 'text',
  reveal: 'with-back',
});
