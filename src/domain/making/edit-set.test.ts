import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCardSet } from '../../files/card-set';
import { parseDraft } from '../../files/draft';
import type { Card } from '../card-set';
import { SET_LIMITS } from '../limits';
import { askFrom, type SetDraft } from './draft';
import { holdsTogether } from './draft-check';
import { isBlank } from './edit-cards';
import { beginHistory, record, undo } from './edit-history';
import { editSet } from './edit-set';
import { emptySet } from './new-set';
import { readField, type SetEdit } from './set-edit';
import { anySetEdit, anySetStart, someCards } from './testing/arbitrary-edit';
import { tidySet } from './tidy-set';

const anyWork = fc
  .tuple(anySetStart, someCards, fc.array(anySetEdit, { maxLength: 30 }))
  .map(([start, cards, edits]) => ({ start, edits: [...cards, ...edits] }));
const fold = (draft: SetDraft, edits: readonly SetEdit[]) => edits.reduce(editSet, draft);
const anyDraft = anyWork.map(({ edits, start }) => fold(start, edits));

const begin: SetDraft = {
  kind: 'kaartenset',
  content: emptySet({ id: 'proef', title: 'Proef', template: 'handelingen' }),
  bin: [],
};
const add = (...ids: string[]): SetEdit[] =>
  ids.flatMap((id) => [
    { kind: 'add-card', id, after: null },
    { kind: 'write', card: id, field: 'front', text: `Kaart ${id}` },
  ]);
const idsOf = ({ content }: SetDraft) => content.cards.map((card) => card.id);
const cardOf = ({ content }: SetDraft, id: string): Card => {
  const card = content.cards.find((one) => one.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
};
const three = fold(begin, add('a', 'b', 'c'));

describe('any edits in any order', () => {
  it('keep every id there once and everything that is referred to, the bin included', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(holdsTogether(draft)).toBe(true);
        expect(draft.content.cards.length).toBeLessThanOrEqual(SET_LIMITS.cards);
      }),
      { numRuns: 400 },
    );
  });

  it('give a draft that can be read back', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('give the very same draft where they change nothing', () => {
    fc.assert(
      fc.property(anyDraft, anySetEdit, (draft, edit) => {
        const next = editSet(draft, edit);
        if (next !== draft) expect(next).not.toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });

  it('give the very same draft for a list that says the same', () => {
    const { answers } = begin.content.play.draw;
    const again = answers.map((answer) => ({ ...answer }));
    expect(again.length).toBeGreaterThan(0);
    expect(editSet(begin, { kind: 'play-draw', change: { answers: again } })).toBe(begin);
  });

  it('give a set that can be played and read back, or none', () => {
    fc.assert(
      fc.property(anyDraft, ({ content }) => {
        const tidy = tidySet(content);
        if (tidy === null) return;
        const read = parseCardSet(JSON.parse(JSON.stringify(tidy)));
        expect(read).toEqual({ ok: true, value: tidy });
        expect(tidySet(tidy)).toEqual(tidy);
      }),
      { numRuns: 400 },
    );
  });

  it('are undone one by one, back to the beginning', () => {
    fc.assert(
      fc.property(anyWork, ({ edits, start }) => {
        let history = beginHistory(start);
        for (const edit of edits) {
          history = record(history, editSet(history.present, edit), null, 0);
        }
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(start);
      }),
      { numRuns: 50 },
    );
  });
});

describe('cards', () => {
  it('come after the one they were asked for, in its category', () => {
    const category = {
      id: 'anders',
      name: 'Anders',
      description: '',
      colour: 'moss',
      symbol: 'cup',
    } as const;
    const draft = fold(three, [
      { kind: 'add-category', category },
      { kind: 'categorise', cards: ['a'], category: 'anders' },
      { kind: 'add-card', id: 'd', after: 'a' },
    ]);
    expect(idsOf(draft)).toEqual(['a', 'd', 'b', 'c']);
    expect(cardOf(draft, 'd').category).toBe('anders');
  });

  it('only change places when they move', () => {
    fc.assert(
      fc.property(
        fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']),
        fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
        (cards, before) => {
          const six = fold(begin, add('a', 'b', 'c', 'd', 'e', 'f'));
          const moved = editSet(six, { kind: 'move', cards, before });
          expect([...idsOf(moved)].sort()).toEqual(idsOf(six));
          const order = (ids: string[]) => ids.filter((one) => cards.includes(one));
          expect(order(idsOf(moved))).toEqual(order(idsOf(six)));
          const at = (id: string) => idsOf(moved).indexOf(id);
          if (before !== null && !cards.includes(before)) {
            for (const card of cards) expect(at(card)).toBeLessThan(at(before));
          }
        },
      ),
    );
  });

  it('move as one block before another', () => {
    const moved = editSet(three, { kind: 'move', cards: ['c', 'a'], before: 'b' });
    expect(idsOf(moved)).toEqual(['a', 'c', 'b']);
    expect(editSet(moved, { kind: 'move', cards: ['a'], before: 'c' })).toBe(moved);
  });

  it('come out of the bin with every word that was on them', () => {
    fc.assert(
      fc.property(anyDraft, fc.subarray(['a', 'b', 'c', 'd']), (draft, cards) => {
        const binned = editSet(draft, { kind: 'bin', cards, now: 5 });
        const away = draft.content.cards.filter((card) => cards.includes(card.id));
        const back = editSet(binned, { kind: 'unbin', cards: away.map((card) => card.id) });
        const worth = draft.content.cards.filter((card) => !away.includes(card) || !isBlank(card));
        expect(new Set(back.content.cards)).toEqual(new Set(worth));
        expect(back.bin).toEqual(draft.bin);
      }),
      { numRuns: 100 },
    );
  });

  it('come back out of the bin where they lay, however they got into it', () => {
    const throws = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1 }));
    fc.assert(
      fc.property(throws, (handfuls) => {
        const begun = fold(begin, add('a', 'b', 'c', 'd', 'e'));
        const thrown = fold(
          begun,
          handfuls.map((cards) => ({ kind: 'bin', cards, now: 1 })),
        );
        const cards = thrown.bin.map(({ card }) => card.id);
        expect(editSet(thrown, { kind: 'unbin', cards }).content.cards).toEqual(
          begun.content.cards,
        );
      }),
    );
  });

  it('come back before the next one that is there', () => {
    const thrown = editSet(three, { kind: 'bin', cards: ['a', 'b'], now: 1 });
    expect(idsOf(editSet(thrown, { kind: 'unbin', cards: ['a'] }))).toEqual(['a', 'c']);
    const none = editSet(thrown, { kind: 'bin', cards: ['c'], now: 1 });
    expect(idsOf(editSet(none, { kind: 'unbin', cards: ['b'] }))).toEqual(['b']);
  });

  it('leave nothing in the bin when nothing was written on them', () => {
    const typed = editSet(three, { kind: 'add-card', id: 'leeg', after: null });
    const binned = editSet(typed, { kind: 'bin', cards: ['leeg', 'a'], now: 1 });
    expect(idsOf(binned)).not.toContain('leeg');
    expect(binned.bin.map(({ card }) => card.id)).toEqual(['a']);
  });

  it('keep their id in the bin, so that they can come back beside new ones', () => {
    const binned = editSet(three, { kind: 'bin', cards: ['b'], now: 1 });
    expect(editSet(binned, { kind: 'add-card', id: 'b', after: null })).toBe(binned);
  });

  it('are asked about 30 days after they were thrown away, and later when kept', () => {
    const binned = editSet(three, { kind: 'bin', cards: ['b'], now: 1000 });
    expect(binned.bin.map(({ askAt }) => askAt)).toEqual([askFrom(1000)]);
    const kept = editSet(binned, { kind: 'keep-bin', now: 5000 });
    expect(kept.bin.map(({ askAt }) => askAt)).toEqual([askFrom(5000)]);
    expect(editSet(kept, { kind: 'empty-bin' }).bin).toEqual([]);
  });

  it('keep an item that is still being typed in a list', () => {
    const field = { section: 'zo-kan-het' };
    const typed = editSet(three, { kind: 'write', card: 'a', field, text: 'een\n' });
    expect(cardOf(typed, 'a').back).toEqual({ 'zo-kan-het': ['een', ''] });
    expect(readField(cardOf(typed, 'a'), field)).toBe('een\n');
    expect(cardOf(editSet(typed, { kind: 'write', card: 'a', field, text: '' }), 'a').back).toEqual(
      {},
    );
  });

  it('split: the second question comes right after, in the same category', () => {
    const split = editSet(three, {
      kind: 'split',
      card: 'a',
      field: 'front',
      first: 'Een?',
      second: 'Twee?',
      id: 'd',
    });
    expect(split.content.cards.slice(0, 2)).toMatchObject([
      { id: 'a', front: 'Een?', category: 'handelingen' },
      { id: 'd', front: 'Twee?', category: 'handelingen', back: {} },
    ]);
  });
});
