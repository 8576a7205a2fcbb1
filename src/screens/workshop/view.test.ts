import { describe, expect, test } from 'vitest';
import type { Piece } from '../../app/handed-in';
import type { WorkshopEntry } from '../../app/workshop';
import type { Card, CardSet } from '../../domain/card-set';
import { type Casus, tellCasus } from '../../domain/casus';
import { emptyFormat } from '../../domain/making/new-format';
import { parseCardSet } from '../../files/card-set';
import { parseCasus } from '../../files/casus';
import { sampleCasus, sampleSet } from '../../files/sample-content';
import { workshop } from '../../i18n/nl/workshop';
import {
  describePiece,
  groupCards,
  listPieces,
  nameOf,
  publicStages,
  roleStages,
  toggle,
} from './view';

function readSet(changes: Partial<CardSet> = {}): CardSet {
  const parsed = parseCardSet({ ...sampleSet(), ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}
const set = (changes: Partial<CardSet> = {}): Piece => ({
  kind: 'kaartenset',
  content: readSet(changes),
});
function readCasus(): Casus {
  const parsed = parseCasus(sampleCasus());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}
const card = (id: string, front = 'Doe iets', category = 'doen'): Card => ({
  id,
  category,
  front,
  back: {},
  tags: [],
});

describe('the line under a title', () => {
  test('counts the cards of a set', () => {
    expect(describePiece(set({ version: 3 }), workshop)).toBe('1 kaart · versie 3');
  });

  test('counts the steps of a format and their time', () => {
    const format: Piece = { kind: 'werkvorm', content: emptyFormat({ id: 'v', title: 'V' }) };
    expect(describePiece(format, workshop)).toBe('3 stappen · 30 minuten · versie 1');
  });

  test('counts the open parts and the roles of a case apart', () => {
    const casus: Piece = { kind: 'casus', content: readCasus() };
    expect(describePiece(casus, workshop)).toBe('1 deel · 1 rol · versie 1');
  });
});

describe('what an entry is called', () => {
  test('is its title, and plainly nothing where it has none yet', () => {
    const draft: WorkshopEntry = {
      status: 'damaged',
      item: { id: 'x', kind: 'kaartenset', title: ' ', changedAt: 0 },
      raw: null,
    };
    expect(nameOf({ status: 'found', piece: set(), item: null }, workshop)).toBe('Proef');
    expect(nameOf(draft, workshop)).toBe('Set zonder titel');
  });
});

describe('what can be handed out', () => {
  test('is what is whole: no draft, nothing damaged', () => {
    const piece = set();
    const damaged: WorkshopEntry = {
      status: 'gone',
      item: { id: 'x', kind: 'kaartenset', hash: '' as never, title: 'X', changedAt: 0 },
    };
    expect(listPieces([{ status: 'found', piece, item: null }, damaged])).toEqual([piece]);
  });

  test('is ticked with one tap and unticked with the next', () => {
    expect([...toggle(toggle(new Set(['a']), 'b'), 'a')]).toEqual(['b']);
  });
});

describe('looking into a case', () => {
  test('keeps what belongs to a role apart from what all may read', () => {
    const told = tellCasus(readCasus(), null);
    expect(publicStages(told).map((stage) => stage.id)).toEqual(['een']);
    expect(roleStages(told).map((stage) => stage.id)).toEqual(['twee']);
  });
});

describe('looking into a set', () => {
  const [doen] = readSet().categories;
  const two = readSet({
    categories: [...(doen ? [doen, { ...doen, id: 'denken' }] : [])],
    cards: [card('een'), card('twee', 'Denk', 'denken'), card('drie')],
  });
  const idsOf = (limit: number) =>
    groupCards(two, limit).map(({ cards, category }) => [
      category.id,
      ...cards.map((one) => one.id),
    ]);

  test('shows the cards by category', () => {
    expect(idsOf(10)).toEqual([
      ['doen', 'een', 'drie'],
      ['denken', 'twee'],
    ]);
  });

  test('stops at the limit, without empty headings', () => {
    expect(idsOf(1)).toEqual([['doen', 'een']]);
  });
});
