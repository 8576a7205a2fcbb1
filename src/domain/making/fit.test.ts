import { describe, expect, it } from 'vitest';
import type { Card, Section } from '../card-set';
import { countLines, findMisfits } from './fit';

describe('lines', () => {
  it.each([
    ['', 5, 1],
    ['een', 5, 1],
    ['een twee drie', 8, 2],
    ['een twee drie', 7, 3],
    ['een\ntwee', 20, 2],
    ['een\n\ntwee', 20, 3],
    ['**een** twee', 8, 1],
    ['verantwoordelijkheid', 10, 2],
    ['ja verantwoordelijkheid nu', 10, 4],
  ])('of %j at %i letters', (text, letters, lines) => {
    expect(countLines(text, letters)).toBe(lines);
  });
});

describe('a card', () => {
  const sections: Section[] = [
    { id: 'zo', label: 'Zo', kind: 'list', reveal: 'with-back' },
    { id: 'meer', label: 'Meer', kind: 'text', reveal: 'with-back' },
  ];
  const card = (front: string, back: Card['back'] = {}): Card => ({
    id: 'een',
    category: 'a',
    front,
    back,
    tags: [],
  });
  const word = 'lettergreep ';

  it('fits with a usual text, and with nothing', () => {
    expect(findMisfits(card('Wat doe je nu?', { zo: ['Dit.'], meer: '' }), sections)).toEqual([]);
    expect(findMisfits(card(''), sections)).toEqual([]);
  });

  it('gets too big on screen before it does on paper', () => {
    expect(findMisfits(card(word.repeat(11).trim()), sections)).toEqual([]);
    expect(findMisfits(card(word.repeat(12).trim()), sections)).toEqual([
      { on: 'screen', side: 'front' },
    ]);
  });

  it('counts every item of a list on its back, and no section of which nothing is left', () => {
    const items = (count: number) => ({ zo: Array.from({ length: count }, () => 'Dit.') });
    expect(findMisfits(card('Wat nu?', items(16)), sections)).toEqual([]);
    expect(findMisfits(card('Wat nu?', items(17)), sections)).toEqual([
      { on: 'print', side: 'back' },
    ]);
    expect(findMisfits(card('Wat nu?', { weg: word.repeat(200) }), sections)).toEqual([]);
    expect(findMisfits(card('Wat nu?', items(40)), sections)).toEqual([
      { on: 'screen', side: 'back' },
      { on: 'print', side: 'back' },
    ]);
  });
});
