import { describe, expect, it } from 'vitest';
import type { Card, CardSet } from '../../domain/card-set';
import { type Press, readPress } from './row-keys';

const card = (id: string, front: string): Card => ({
  id,
  category: 'c',
  front,
  back: {},
  tags: [],
});
const set = {
  sections: [{ id: 'waarom', label: 'Waarom', kind: 'text', reveal: 'with-back' }],
  cards: [card('a', 'Een'), card('b', ''), card('c', 'Drie')],
} as unknown as CardSet;
const waarom = { section: 'waarom' };
const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shift: false,
  alt: false,
  control: false,
  text: '',
  caret: 0,
  ...more,
});
const front = (id: string) => ({ card: id, field: 'front' as const });
const back = (id: string) => ({ card: id, field: waarom });

describe('keys in the list of cards', () => {
  it('Enter makes the next card from a front, and from a back only with Control', () => {
    expect(readPress(set, front('a'), press('Enter'))).toEqual({ kind: 'new-card' });
    expect(readPress(set, front('a'), press('Enter', { shift: true }))).toBeNull();
    expect(readPress(set, back('a'), press('Enter'))).toBeNull();
    expect(readPress(set, back('a'), press('Enter', { control: true }))).toEqual({
      kind: 'new-card',
    });
  });

  it('Tab goes on to the back, then to the next card, and out of the list at its end', () => {
    expect(readPress(set, front('a'), press('Tab'))).toMatchObject({ to: back('a') });
    expect(readPress(set, back('a'), press('Tab'))).toMatchObject({ to: front('b') });
    expect(readPress(set, front('b'), press('Tab', { shift: true }))).toMatchObject({
      to: back('a'),
    });
    expect(readPress(set, back('c'), press('Tab'))).toBeNull();
  });

  it('Backspace takes away a card on which nothing stands, and no other', () => {
    expect(readPress(set, front('b'), press('Backspace'))).toEqual({ kind: 'remove' });
    expect(readPress(set, front('a'), press('Backspace', { text: 'Een' }))).toBeNull();
    expect(readPress(set, back('b'), press('Backspace'))).toBeNull();
    const alone = { ...set, cards: [card('b', '')] };
    expect(readPress(alone, front('b'), press('Backspace'))).toBeNull();
  });

  it('arrows leave a field only at the ends of its text', () => {
    const text = 'Een';
    expect(readPress(set, front('b'), press('ArrowUp'))).toMatchObject({ to: front('a') });
    expect(readPress(set, front('a'), press('ArrowUp'))).toBeNull();
    expect(readPress(set, front('a'), press('ArrowDown', { text, caret: 1 }))).toBeNull();
    expect(readPress(set, front('a'), press('ArrowDown', { text, caret: 3 }))).toMatchObject({
      to: front('b'),
    });
    expect(readPress(set, front('a'), press('ArrowDown', { text, caret: null }))).toBeNull();
  });

  it('Alt with an arrow moves the card, with Shift as far as it can go', () => {
    const alt = { alt: true };
    expect(readPress(set, back('b'), press('ArrowUp', alt))).toEqual({ kind: 'move', way: 'up' });
    expect(readPress(set, back('b'), press('ArrowDown', { ...alt, shift: true }))).toEqual({
      kind: 'move',
      way: 'end',
    });
    expect(readPress(set, front('a'), press('ArrowUp', alt))).toBeNull();
  });

  it('Escape goes to the buttons of the card', () => {
    expect(readPress(set, front('a'), press('Escape'))).toEqual({ kind: 'tools' });
  });
});
