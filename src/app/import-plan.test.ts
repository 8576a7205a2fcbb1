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

describe('finding a place for what was handed in', () => {
  test('something new keeps its own id', () => {
    const plan = planImport(piece({ id: 'tuin' }), ['home-start'], []);
    expect(plan).toMatchObject({ id: 'tuin', shippedCopy: false, known: undefined });
  });

  test('what came with the app is never replaced: it becomes an own copy', () => {
    const plan = planImport(piece({ id: 'home-start' }), ['home-start'], []);
    expect(plan).toMatchObject({ id: 'home-start-eigen', shippedCopy: true, known: undefined });
  });

  test('a second copy of what came with the app meets the first', () => {
    const copy = item('home-start-eigen');
    const plan = planImport(piece({ id: 'home-start' }), ['home-start'], [copy]);
    expect(plan.known).toBe(copy);
  });

  test('the same id as an own one is told, and there is a free place beside it', () => {
    const plan = planImport(piece({ id: 'tuin', title: 'Tuin' }), [], [item('tuin')]);
    expect(plan.known?.id).toBe('tuin');
    expect(plan.beside).toEqual({ id: 'tuin-2', title: 'Tuin (2)' });
  });

  test('a place beside is free of all others, those of the app too', () => {
    const plan = planImport(piece({ id: 'tuin' }), ['tuin-3'], [item('tuin'), item('tuin-2')]);
    expect(plan.beside.id).toBe('tuin-4');
  });

  test('a case with the same id as a set is no namesake', () => {
    expect(planImport(piece({ id: 'tuin' }), [], [item('tuin', 'casus')]).known).toBeUndefined();
  });

  test('the same title is known too, whatever its capitals and spaces', () => {
    const known = item('ander-id', 'kaartenset', 'Mijn  TUIN');
    const plan = planImport(piece({ id: 'tuin', title: 'mijn tuin ' }), [], [known]);
    expect(plan).toMatchObject({ id: 'ander-id', known });
    expect(plan.beside).toEqual({ id: 'tuin', title: 'mijn tuin (2)' });
  });

  test('an id goes before a title', () => {
    const byId = item('tuin', 'kaartenset', 'Heel anders');
    const plan = planImport(
      piece({ id: 'tuin', title: 'Tuin' }),
      [],
      [item('x', 'kaartenset', 'Tuin'), byId],
    );
    expect(plan.known).toBe(byId);
  });

  test('what lies in the bin is not overwritten', () => {
    const plan = planImport(piece({ id: 'tuin' }), [], [], [item('tuin')]);
    expect(plan).toMatchObject({ id: 'tuin-2', known: undefined });
  });

  test('the longest id and title still fit with something behind them', () => {
    const id = 'a'.repeat(64);
    const plan = planImport(piece({ id, title: 'b'.repeat(120) }), [id], [item(id)]);
    const stored = { ...sampleSet(), id: plan.beside.id, title: plan.beside.title };
    expect(parseCardSet(stored).ok).toBe(true);
    expect(plan.id.endsWith('-eigen')).toBe(true);
    expect(plan.id).toHaveLength(64);
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
