import { describe, expect, it } from 'vitest';
import type { Card, CardSet } from '../../domain/card-set';
import {
  countByCategory,
  findCards,
  findChanged,
  findField,
  findNextStop,
  findOverdue,
} from './view';

const card = (id: string, front = id, back: Card['back'] = {}): Card => ({
  id,
  category: 'c',
  front,
  back,
  tags: [],
});
const set = {
  sections: [
    { id: 'waarom', label: 'Waarom', kind: 'text', reveal: 'with-back' },
    { id: 'zo', label: 'Zo kan het', kind: 'list', reveal: 'with-back' },
  ],
  cards: [card('a', 'Vraag door'), card('b', 'Wacht even', { zo: ['Tel tot tien', 'Kijk'] })],
} as unknown as CardSet;
const zo = { section: 'zo' };

describe('Tab through the list', () => {
  it.each([
    ['a', 'front', 1, { card: 'a', field: { section: 'waarom' } }],
    ['a', zo, 1, { card: 'b', field: 'front' }],
    ['b', 'front', -1, { card: 'a', field: zo }],
    ['b', zo, 1, undefined],
    ['a', 'front', -1, undefined],
  ] as const)('from %s %o, step %i', (id, field, step, stop) => {
    expect(findNextStop(set, { card: id, field }, step)).toEqual(stop);
  });

  it('knows the fields by their names in the page', () => {
    expect(findField(set, 'front')).toBe('front');
    expect(findField(set, 'section-zo')).toEqual(zo);
    expect(findField(set, 'section-weg')).toBeUndefined();
  });
});

describe('after cards went', () => {
  it('a step back shows the card it was about', () => {
    const changed = { ...card('b'), front: 'anders' };
    const [a, b, c] = [card('a'), card('b'), card('c')];
    expect(findChanged([a, b, c], [a, changed, c])).toBe('b');
    expect(findChanged([a, c], [a, b, c])).toBe('b');
    expect(findChanged([a, b, c], [a, b])).toBe('b');
    expect(findChanged([a, b], [a, b])).toBeUndefined();
  });
});

describe('looking for cards', () => {
  it('reads fronts and backs, capitals or not', () => {
    expect(findCards(set, 'VRAAG')).toEqual(['a']);
    expect(findCards(set, 'tien')).toEqual(['b']);
    expect(findCards(set, ' ')).toEqual([]);
  });

  /** As words stand in files: typographic, with soft hyphens, fixed spaces, ligatures. */
  const WRITTEN = [
    card('straight', "Welke foto's bewaar je?"),
    card('curly', 'Wat zeggen de foto’s aan de muur?'),
    card('trema', 'Hoe reëel is dit idee?'),
    card('soft', 'Wat vraagt sa\u00ADmen\u00ADwer\u00ADking van je?'),
    card('fixed', 'Wie\u00A0helpt je vanavond?'),
    card('other', 'Wie helpt je morgen?'),
    card('ligature', 'Wat levert re\uFB02ectie je op?'),
    card('ij', 'Wat doet \u0133s met je humeur?'),
    card('hyphen', 'Stuur je een e\u2011mail of bel je?'),
  ];
  it.each([
    ['foto’s', ['straight', 'curly']],
    ["foto's", ['straight', 'curly']],
    ['reeel', ['trema']],
    ['samenwerking', ['soft']],
    ['wie helpt', ['fixed', 'other']],
    ['reflectie', ['ligature']],
    ['ijs', ['ij']],
    ['e-mail', ['hyphen']],
  ])('finds %s however it is written', (asked, found) => {
    expect(findCards({ ...set, cards: WRITTEN }, asked)).toEqual(found);
  });

  it('counts them by category', () => {
    expect(countByCategory(set.cards).get('c')).toBe(2);
  });
});

it('asks about the bin after its day, not before', () => {
  const binned = { card: card('a'), askAt: 1000 };
  expect(findOverdue([binned], 999)).toEqual([]);
  expect(findOverdue([binned], 1000)).toEqual([binned]);
});
