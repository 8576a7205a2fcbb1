import { describe, expect, it } from 'vitest';
import type { Card, CardSet } from '../../domain/card-set';
import { setEditor as en } from '../../i18n/en/set-editor';
import { setEditor as nl } from '../../i18n/nl/set-editor';
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
  it('Enter goes to the next card from a front, and from a back only with Control', () => {
    const below = { kind: 'go', to: front('b'), at: 'end' };
    expect(readPress(set, front('a'), press('Enter'))).toEqual(below);
    expect(readPress(set, front('a'), press('Enter', { control: true }))).toEqual(below);
    expect(readPress(set, back('a'), press('Enter', { control: true }))).toEqual(below);
    expect(readPress(set, front('a'), press('Enter', { shift: true }))).toBeNull();
    expect(readPress(set, back('a'), press('Enter'))).toBeNull();
  });

  it('Enter makes a card on the last one only; in between only with Control and Shift', () => {
    const made = { kind: 'new-card' };
    expect(readPress(set, front('c'), press('Enter'))).toEqual(made);
    expect(readPress(set, back('c'), press('Enter', { control: true }))).toEqual(made);
    expect(readPress(set, back('c'), press('Enter'))).toBeNull();
    const both = { control: true, shift: true };
    expect(readPress(set, front('a'), press('Enter', both))).toEqual(made);
    expect(readPress(set, back('a'), press('Enter', both))).toEqual(made);
  });

  it('does with Enter what the list of keys says', () => {
    for (const [lang, next, fresh] of [
      [nl.keys.list, 'Volgende kaart', 'Nieuwe kaart'],
      [en.keys.list, 'Next card', 'New card'],
    ] as const) {
      const said = new Map(lang);
      const says = (keys: string, act: unknown) =>
        expect(said.get(keys)?.startsWith((act as { kind: string }).kind === 'go' ? next : fresh));
      says('Enter', readPress(set, front('a'), press('Enter'))).toBe(true);
      says('Ctrl + Enter', readPress(set, back('a'), press('Enter', { control: true }))).toBe(true);
      const both = { control: true, shift: true };
      says('Ctrl + Shift + Enter', readPress(set, front('a'), press('Enter', both))).toBe(true);
    }
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
