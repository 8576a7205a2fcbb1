import { describe, expect, test } from 'vitest';
import type { CardSet } from '../domain/card-set';
import type { ContentHash } from '../domain/ids';
import type { ShelfItem } from '../domain/record';
import { parseCardSet } from '../files/card-set';
import { sampleSet } from '../files/sample-content';
import type { Piece } from './handed-in';
import { compareCards, planImport } from './import-plan';

const read = (changes: object = {}): CardSet => {
  const parsed = parseCardSet({ ...sampleSet(), ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
};
const piece = (changes: object = {}): Piece => ({ kind: 'kaartenset', content: read(changes) });
const item = (
  id: string,
  kind: ShelfItem['kind'] = 'kaartenset',
  title: string = id,
): ShelfItem => ({
  id,
  kind,
  hash: 'h' as ContentHash,
  title,
  changedAt: 1,
});

const UUID = 'b6fa1f9b-826d-4c1e-9d2a-0f6e5d4c3b2a';

interface Here {
  readonly shelf?: readonly ShelfItem[];
  readonly binned?: readonly ShelfItem[];
  readonly shipped?: readonly string[];
  /** False: a table, whose id the reader made up. */
  readonly given?: boolean;
}
const plan = (handed: Piece, { shelf = [], binned = [], shipped = [], given = true }: Here = {}) =>
  planImport(
    { piece: handed, given, fresh: 'vers' },
    { shelf, binned, shipped: { kaartenset: shipped, casus: [], werkvorm: [] } },
  );

describe('finding a place for what was handed in', () => {
  test('something new keeps its own id', () => {
    const found = plan(piece({ id: 'tuin' }), { shipped: ['home-start'] });
    expect(found).toMatchObject({ id: 'tuin', shippedCopy: false, known: undefined, by: null });
  });

  test('a list of cards gets an id that nobody has, whatever its title', () => {
    const found = plan(piece({ id: 'set', title: '🎲' }), { given: false });
    expect(found).toMatchObject({ id: 'vers', known: undefined });
  });

  test.each([
    [
      'Gesprekskaarten voor ouders met jonge kinderen deel 1',
      'Gesprekskaarten voor ouders met jonge kinderen deel 2',
    ],
    ['🎲', '🎉'],
    ['بطاقات', 'أسئلة'],
    ['Κάρτες', 'Ερωτήσεις'],
    ['Карты', 'Вопросы'],
  ])('%s and %s are two things, though their letters made one id once', (one, other) => {
    const shelf = [item('zelfde', 'kaartenset', one)];
    const list = plan(piece({ id: 'zelfde', title: other }), { shelf, given: false });
    expect(list).toMatchObject({ id: 'vers', known: undefined });
    // A file of an older version of the app carries such an id: it may be the same thing, or not.
    const file = plan(piece({ id: 'zelfde', title: other }), { shelf });
    expect(file).toMatchObject({ by: 'doubt', beside: { id: 'vers' } });
  });

  test('under a random id it is the same thing, also where it was renamed', () => {
    const shelf = [item(UUID, 'kaartenset', 'Oude naam')];
    expect(plan(piece({ id: UUID, title: 'Nieuwe naam' }), { shelf }).by).toBe('id');
  });

  test('what came with the app is never replaced: it becomes an own copy', () => {
    const found = plan(piece({ id: 'home-start' }), { shipped: ['home-start'] });
    expect(found).toMatchObject({ id: 'vers', shippedCopy: true, known: undefined });
  });

  test('a second copy of what came with the app meets the first, by its title', () => {
    const copy = item(UUID, 'kaartenset', 'Home-Start');
    const handed = piece({ id: 'home-start', title: 'Home-Start' });
    const found = plan(handed, { shipped: ['home-start'], shelf: [copy] });
    expect(found).toMatchObject({ id: UUID, known: copy, by: 'title' });
  });

  test('the same id as an own one is told, and there is a free place beside it', () => {
    const found = plan(piece({ id: 'tuin', title: 'Tuin' }), { shelf: [item('tuin')] });
    expect(found).toMatchObject({ known: { id: 'tuin' }, by: 'id' });
    expect(found.beside).toEqual({ id: 'vers', title: 'Tuin (2)' });
  });

  test('a case with the same id as a set is no namesake, and never takes its id', () => {
    const found = plan(piece({ id: 'tuin' }), { shelf: [item('tuin', 'casus')] });
    expect(found).toMatchObject({ id: 'vers', known: undefined });
  });

  test('the same title is known too, whatever its capitals and spaces', () => {
    const known = item('ander-id', 'kaartenset', 'Mijn  TUIN');
    const found = plan(piece({ id: 'tuin', title: 'mijn tuin ' }), { shelf: [known] });
    expect(found).toMatchObject({ id: 'ander-id', known, by: 'title' });
    expect(found.beside).toEqual({ id: 'tuin', title: 'mijn tuin (2)' });
  });

  test('an id goes before a title', () => {
    const byId = item(UUID, 'kaartenset', 'Heel anders');
    const shelf = [item('x', 'kaartenset', 'Tuin'), byId];
    expect(plan(piece({ id: UUID, title: 'Tuin' }), { shelf }).known).toBe(byId);
  });

  test('what lies in the bin is not overwritten', () => {
    const found = plan(piece({ id: 'tuin' }), { binned: [item('tuin')] });
    expect(found).toMatchObject({ id: 'vers', known: undefined });
  });

  test('the longest title still fits with something behind it', () => {
    const long = piece({ id: 'a', title: 'b'.repeat(120) });
    const { beside } = plan(long, { shelf: [item('a')] });
    expect(parseCardSet({ ...sampleSet(), ...beside }).ok).toBe(true);
  });
});

describe('comparing two versions of a set', () => {
  const card = (id: string, front = 'Doe iets') => ({
    ...sampleSet().cards[0],
    id,
    front,
  });

  test('names the cards that came, went and changed', () => {
    const here = read({ cards: [card('een'), card('twee'), card('drie')] });
    const handed = read({ cards: [card('een'), card('twee', 'Anders'), card('vier')] });
    expect(compareCards(here, handed)).toEqual({
      added: [handed.cards[2]],
      removed: [here.cards[2]],
      changed: [{ before: here.cards[1], after: handed.cards[1] }],
    });
  });

  test('the order of fields and of cards is no change', () => {
    const { back, ...rest } = card('een');
    const here = read({ cards: [card('een'), card('twee')] });
    const handed = read({
      cards: [card('twee'), { back: { zo: back?.zo, waarom: back?.waarom }, ...rest }],
    });
    expect(compareCards(here, handed)).toEqual({ added: [], removed: [], changed: [] });
  });
});
