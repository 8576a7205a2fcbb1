import type { CardSet } from '../../domain/card-set';
import { isBlank } from '../../domain/making/edit-cards';
import { findMove, type Way } from './placing';
import { findField, findNeighbour, findNextStop, type Stop } from './view';

/** What a key in a field of a card asks for. */
export type RowAct =
  | { readonly kind: 'new-card' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'go'; readonly to: Stop; readonly at: 'start' | 'end' }
  | { readonly kind: 'tools' }
  | { readonly kind: 'move'; readonly way: Way };

/** A key as it was pressed in a field, with what the field said. */
export interface Press {
  readonly key: string;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Control, or Command on a Mac. */
  readonly control: boolean;
  readonly text: string;
  /** The caret; null while a piece of text is selected. */
  readonly caret: number | null;
}

/** What a key does in a field; null: what the browser does by itself. */
export function readPress(set: CardSet, stop: Stop, press: Press): RowAct | null {
  const { key, shift, alt, control } = press;
  if (alt && !control && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const way = shift ? FAR[key] : NEAR[key];
    const possible = findMove(set.cards, new Set([stop.card]), way) !== undefined;
    return possible ? { kind: 'move', way } : null;
  }
  if (alt) return null;
  switch (key) {
    case 'Enter': {
      if (control && shift) return { kind: 'new-card' };
      if (!control && (shift || stop.field !== 'front')) return null;
      const below = findNeighbour(set.cards, stop.card, 1);
      // Who types on below the last card makes one; in the middle nobody asked for an empty card.
      return below === undefined
        ? { kind: 'new-card' }
        : { kind: 'go', to: { card: below, field: 'front' }, at: 'end' };
    }
    case 'Tab': {
      const to = control ? undefined : findNextStop(set, stop, shift ? -1 : 1);
      return to ? { kind: 'go', to, at: 'end' } : null;
    }
    case 'Backspace': {
      const card = set.cards.find(({ id }) => id === stop.card);
      const alone = set.cards.length < 2;
      return stop.field === 'front' && card && isBlank(card) && press.text === '' && !alone
        ? { kind: 'remove' }
        : null;
    }
    case 'Escape':
      return { kind: 'tools' };
    case 'ArrowUp':
      return press.caret === 0 && !shift && !control ? goBeside(set, stop, -1) : null;
    case 'ArrowDown':
      return press.caret === press.text.length && !shift && !control
        ? goBeside(set, stop, 1)
        : null;
    default:
      return null;
  }
}

const NEAR = { ArrowUp: 'up', ArrowDown: 'down' } as const;
const FAR = { ArrowUp: 'start', ArrowDown: 'end' } as const;

/** The same field of the card above or below. */
export function goBeside(set: CardSet, stop: Stop, step: 1 | -1): RowAct | null {
  const card = findNeighbour(set.cards, stop.card, step);
  if (card === undefined) return null;
  return { kind: 'go', to: { card, field: stop.field }, at: step === 1 ? 'start' : 'end' };
}

/** The field that an element of the page stands for; undefined outside the list. */
export function readStop(set: CardSet, element: EventTarget | null): Stop | undefined {
  if (!(element instanceof HTMLTextAreaElement)) return undefined;
  const card = element.closest<HTMLElement>('[data-row]')?.dataset.row;
  const field = findField(set, element.dataset.field);
  return card === undefined || field === undefined ? undefined : { card, field };
}
