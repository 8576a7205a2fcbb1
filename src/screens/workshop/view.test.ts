import { describe, expect, test } from 'vitest';
import type { Piece } from '../../app/handed-in';
import type { WorkshopEntry } from '../../app/workshop';
import type { Card, CardSet } from '../../domain/card-set';
import { type Casus, tellCasus } from '../../domain/casus';
import { parseCardSet } from '../../files/card-set';
import { parseCasus } from '../../files/casus';
import { sampleCasus, sampleSet } from '../../files/sample-content';
import { workshop } from '../../i18n/nl/workshop';
import { describeKnown, describePiece, groupCards, nameAs, publicStages, roleStages } from './view';

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
const entry = (piece: Piece): WorkshopEntry => ({ status: 'found', piece, item: null });
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

  test('counts the open parts and the roles of a case apart', () => {
    const casus: Piece = { kind: 'casus', content: readCasus() };
    expect(describePiece(casus, workshop)).toBe('1 deel · 1 rol · versie 1');
  });
});

describe('something that stands here already', () => {
  const say = (here: Piece, handed: Piece) =>
    describeKnown(entry(here), handed, workshop.import).join(' ');

  test('and is the same, is called the same', () => {
    expect(say(set(), set())).toBe('Er is niets veranderd.');
  });

  test('is the same too when only its own copy has another id', () => {
    expect(say(set({ id: 'proef-eigen' }), set())).toBe('Er is niets veranderd.');
  });

  test('gets its versions and changed cards told, and what happens to conversations', () => {
    const here = set({ cards: [card('een'), card('twee')] });
    const handed = set({ version: 2, cards: [card('een', 'Anders'), card('drie')] });
    expect(say(here, handed)).toBe(
      'Hier staat versie 1. In het bestand zit versie 2. 1 kaart erbij, 1 kaart weg, 1 kaart veranderd. ' +
        'Gesprekken die er al zijn, houden hun eigen kaarten.',
    );
  });

  test('and is newer than the file, warns', () => {
    expect(say(set({ version: 3 }), set({ version: 2 }))).toContain(workshop.import.older);
  });

  test('with the same cards but another explanation is not called the same', () => {
    expect(say(set(), set({ description: 'Anders.' }))).toContain(workshop.import.otherwise);
  });

  test('and can’t be read, is not compared', () => {
    const damaged: WorkshopEntry = {
      status: 'gone',
      item: { id: 'x', kind: 'kaartenset', hash: '' as never, title: 'X', changedAt: 0 },
    };
    expect(describeKnown(damaged, set(), workshop.import)).toEqual([workshop.import.talks]);
  });
});

describe('the name it is stored under', () => {
  const plan = {
    id: 'tuin-eigen',
    shippedCopy: true,
    known: undefined,
    beside: { id: 'tuin-eigen-2', title: 'Tuin (2)' },
  };

  test('is its planned id for taking in and updating, and a free one beside', () => {
    expect(nameAs(plan, 'take')).toEqual({ id: 'tuin-eigen' });
    expect(nameAs(plan, 'update')).toEqual({ id: 'tuin-eigen' });
    expect(nameAs(plan, 'beside')).toEqual(plan.beside);
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
