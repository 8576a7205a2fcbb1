import { describe, expect, it } from 'vitest';
import type { CardSet } from '../../domain/card-set';
import { filterCards, NO_FILTER, readSide, readStages } from './view';

const card = (id: string, category: string, front: string, tags: string[] = []) => ({
  id,
  category,
  front,
  back: { waarom: `Waarom ${id}`, tips: [`Tip ${id}${id}${id}`, 'Nog een'], dieper: 'En dan?' },
  tags,
});

const set = {
  categories: [
    { id: 'eerst', name: 'Eerst', description: '', colour: 'teal', symbol: 'cup' },
    { id: 'later', name: 'Later', description: '', colour: 'moss', symbol: 'eye' },
  ],
  sections: [
    { id: 'waarom', label: 'Waarom', kind: 'text', reveal: 'with-back' },
    { id: 'tips', label: 'Tips', kind: 'list', reveal: 'with-back' },
    { id: 'dieper', label: 'Dieper', kind: 'question', reveal: 'on-demand' },
  ],
  cards: [
    card('c', 'later', 'Kies één ding', ['samen']),
    card('a', 'eerst', 'Vraag het na'),
    card('b', 'eerst', 'Luister eerst', ['samen']),
  ],
} as unknown as CardSet;

const ids = (cards: readonly { id: string }[]) => cards.map((one) => one.id);

describe('filterCards', () => {
  it('lays all cards out by category when nothing is asked', () => {
    expect(ids(filterCards(set, NO_FILTER))).toEqual(['a', 'b', 'c']);
  });

  it('keeps what fits the category, the tag and every word together', () => {
    expect(ids(filterCards(set, { ...NO_FILTER, category: 'eerst' }))).toEqual(['a', 'b']);
    expect(ids(filterCards(set, { ...NO_FILTER, tag: 'samen' }))).toEqual(['b', 'c']);
    expect(ids(filterCards(set, { category: 'eerst', tag: 'samen', words: 'luister' }))).toEqual([
      'b',
    ]);
  });

  it('looks on the back too, and finds "één" by "een"', () => {
    expect(ids(filterCards(set, { ...NO_FILTER, words: 'tip aaa' }))).toEqual(['a']);
    expect(ids(filterCards(set, { ...NO_FILTER, words: 'EEN DING' }))).toEqual(['c']);
  });

  /** As words stand in files: typographic, with soft hyphens, fixed spaces, ligatures. */
  const WRITTEN = [
    card('straight', 'eerst', "Welke foto's bewaar je?"),
    card('curly', 'eerst', 'Wat zeggen de foto’s aan de muur?'),
    card('trema', 'eerst', 'Hoe reëel is dit idee?'),
    card('soft', 'eerst', 'Wat vraagt sa\u00ADmen\u00ADwer\u00ADking van je?'),
    card('fixed', 'eerst', 'Wie\u00A0helpt je vanavond?'),
    card('other', 'eerst', 'Wie helpt je morgen?'),
    card('ligature', 'eerst', 'Wat levert re\uFB02ectie je op?'),
    card('ij', 'eerst', 'Wat doet \u0133s met je humeur?'),
    card('hyphen', 'eerst', 'Stuur je een e\u2011mail of bel je?'),
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
    expect(ids(filterCards({ ...set, cards: WRITTEN }, { ...NO_FILTER, words: asked }))).toEqual(
      found,
    );
  });
});

describe('readSide', () => {
  const [first] = set.cards;
  if (!first) throw new Error('no card');

  it('never reads what lies face down', () => {
    expect(readSide(set, first, 'front', [])).toBe('Kies één ding');
  });

  it('reads the back, and a section on demand only when it was asked for', () => {
    expect(readSide(set, first, 'back', [])).toBe('Kies één ding. Waarom c. Tip ccc. Nog een');
    expect(readSide(set, first, 'front', ['dieper'])).toBe('Kies één ding. En dan?');
  });
});

describe('readStages', () => {
  const stages = [{ id: 'een' }, { id: 'rol', role: 'moeder' }, { id: 'twee' }, { id: 'drie' }];

  it('shows the first stage at once and names the next', () => {
    const read = readStages(stages, { revealed: [] });
    expect([ids(read.seen), read.next?.id, read.total]).toEqual([['een'], 'twee', 3]);
  });

  it('never counts or shows a stage that is for one role', () => {
    const read = readStages(stages, { revealed: ['rol', 'twee', 'drie'] });
    expect([ids(read.seen), read.next]).toEqual([['een', 'twee', 'drie'], null]);
  });

  it('does not skip a stage that was passed over', () => {
    expect(ids(readStages(stages, { revealed: ['drie'] }).seen)).toEqual(['een']);
  });
});
