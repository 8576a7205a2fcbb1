import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHistory, type History, MOST_STEPS, record, redo, undo } from './edit-history';
import { mergeKeyOf } from './merge-key';

interface Draft {
  readonly text: string;
}
const start: Draft = { text: '' };
const type = (history: History<Draft>, text: string, at: number, key: string | null = 'front') =>
  record(history, { text }, key, at);
const steps = (texts: readonly string[]) =>
  texts.reduce((history, text, at) => type(history, text, at * 5000), beginHistory(start));

const anyMove = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), text: fc.string(), pause: fc.nat(3000) }),
  fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const }),
);
const anyHistory = fc.array(anyMove, { maxLength: 20 }).map((moves) => {
  let at = 0;
  return moves.reduce((history, move) => {
    if (move.kind === 'undo') return undo(history);
    if (move.kind === 'redo') return redo(history);
    at += move.pause;
    return type(history, move.text, at);
  }, beginHistory(start));
});

describe('undo and redo', () => {
  it('bring back exactly what was there', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        if (history.past.length > 0) expect(redo(undo(history)).present).toBe(history.present);
        if (history.future.length > 0) expect(undo(redo(history)).present).toBe(history.present);
        const back = { ...undo(history), typing: null };
        if (history.past.length > 0) {
          expect({ ...redo(back), typing: null }).toEqual({ ...history, typing: null });
        }
      }),
    );
  });

  it('do nothing where there is nothing', () => {
    const history = beginHistory(start);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('have nothing to redo after something new', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(type(history, 'nieuw', 9e9).future).toEqual([]);
      }),
    );
  });

  it('go back 500 steps at most, always to the latest', () => {
    const many = steps(Array.from({ length: MOST_STEPS + 20 }, (_, at) => `${at}`));
    expect(many.past).toHaveLength(MOST_STEPS);
    expect(undo(many).present.text).toBe(`${MOST_STEPS + 18}`);
  });
});

describe('typing', () => {
  it('without a pause is one step', () => {
    const history = type(type(type(beginHistory(start), 'a', 0), 'ab', 900), 'abc', 1900);
    expect(history.past).toEqual([start]);
    expect(undo(history).present).toBe(start);
  });

  it('after a pause, in another field, or after undo is the next step', () => {
    const one = type(beginHistory(start), 'a', 0);
    expect(type(one, 'ab', 1001).past).toHaveLength(2);
    expect(type(one, 'ab', 10, 'back').past).toHaveLength(2);
    expect(type(one, 'ab', 10, null).past).toHaveLength(2);
    const undone = undo(type(one, 'ab', 2000));
    expect(type(undone, 'ac', 2001).past).toHaveLength(2);
  });

  it('is cut off after 20 seconds, so that one undo never takes a page away', () => {
    let history = beginHistory(start);
    for (let at = 0; at <= 45_000; at += 500) history = type(history, `${at}`, at);
    expect(history.past).toHaveLength(3);
  });

  it('goes on being undone by steps when the clock jumps back', () => {
    const history = type(type(beginHistory(start), 'a', 5000), 'ab', 100);
    expect(history.past).toHaveLength(2);
  });

  it('is known by its field; a choice is always a step of its own', () => {
    const write = { kind: 'write', card: 'a', field: 'front', text: 'x' } as const;
    expect(mergeKeyOf(write)).toBe(mergeKeyOf({ ...write, text: 'xy' }));
    expect(mergeKeyOf(write)).not.toBe(mergeKeyOf({ ...write, card: 'b' }));
    expect(mergeKeyOf(write)).not.toBe(mergeKeyOf({ ...write, field: { section: 'front' } }));
    expect(mergeKeyOf({ kind: 'category', id: 'a', change: { colour: 'moss' } })).toBeNull();
    expect(mergeKeyOf({ kind: 'bin', cards: ['a'], now: 1 })).toBeNull();
    expect(mergeKeyOf({ kind: 'stage', id: 'a', change: { text: 'x' } })).toBe('stage/a/text');
  });
});
