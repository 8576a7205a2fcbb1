import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLog } from './evolve';
import { mergeLogs } from './merge';
import { anyLog, LAW } from './testing/arbitrary-log';
import { fork, type Play, startPlay } from './testing/play';
import { readUndo } from './undo';

const openTable = () => startPlay(['an'], { mode: 'open' });
const picked = (play: Play) => play.round.picks.map((pick) => pick.card);

describe('picking', LAW, () => {
  it('never holds more cards than the limit and what was confirmed, whatever the log', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const session = foldLog(log);
        if (session === null) return;
        const { undone } = readUndo(session.log, session.id);
        for (const round of session.rounds) {
          const confirmed = session.log.filter(
            (event) =>
              event.kind === 'picked' &&
              event.round === round.id &&
              event.over &&
              !undone.has(event.id),
          );
          expect(round.picks.length).toBeLessThanOrEqual(round.limit + confirmed.length);
          expect(new Set(round.picks.map((pick) => pick.card)).size).toBe(round.picks.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stops at the limit, unless one is replaced or more is confirmed', () => {
    const play = openTable();
    play.do({ kind: 'pick', card: 'a' }, { kind: 'pick', card: 'b' });
    expect(play.refusal({ kind: 'pick', card: 'c' })).toBe('pick-limit');
    play.do({ kind: 'pick', card: 'c', replaces: 'a' });
    expect(picked(play)).toEqual(['c', 'b']);
    play.do({ kind: 'pick', card: 'd', over: true });
    expect(picked(play)).toEqual(['c', 'b', 'd']);
  });

  it('counts a confirmation only where it was needed', () => {
    const play = openTable();
    expect(play.do({ kind: 'pick', card: 'a', over: true })).toMatchObject({ over: false });
  });

  it('refuses what makes no sense', () => {
    const play = openTable();
    play.do({ kind: 'pick', card: 'a' });
    expect(play.refusal({ kind: 'pick', card: 'a' })).toBe('already-picked');
    expect(play.refusal({ kind: 'pick', card: 'b', replaces: 'c' })).toBe('not-picked');
    expect(play.refusal({ kind: 'pick', card: 'zzz' })).toBe('card-unknown');
    expect(play.refusal({ kind: 'unpick', card: 'b' })).toBe('not-picked');
  });

  it('takes a card back', () => {
    const play = openTable();
    play.do({ kind: 'pick', card: 'a' }, { kind: 'unpick', card: 'a' });
    expect(picked(play)).toEqual([]);
  });

  it('keeps to the limit when two tablets each picked their last card', () => {
    const play = openTable();
    play.do({ kind: 'pick', card: 'a' });
    const other = fork(play, 'other');
    play.do({ kind: 'pick', card: 'b' });
    other.do({ kind: 'pick', card: 'c' });
    const merged = foldLog(mergeLogs(play.now.log, other.now.log));
    expect(merged?.rounds[0]?.picks.map((pick) => pick.card)).toEqual(['a', 'b']);
    expect(merged?.passedOver).toHaveLength(1);
  });

  it('keeps to the limit when two tablets replaced the same card', () => {
    const play = openTable();
    play.do({ kind: 'pick', card: 'a' }, { kind: 'pick', card: 'b' });
    const other = fork(play, 'other');
    play.do({ kind: 'pick', card: 'c', replaces: 'a' });
    other.do({ kind: 'pick', card: 'd', replaces: 'a' });
    const merged = foldLog(mergeLogs(play.now.log, other.now.log));
    expect(merged?.rounds[0]?.picks.map((pick) => pick.card)).toEqual(['c', 'b']);
  });
});
