import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOpenDraw, readPile } from './draw-rules';
import { evolve, foldLog } from './evolve';
import type { EventId } from './ids';
import type { Round } from './session';
import { anyLog, LAW } from './testing/arbitrary-log';
import { findSet, SMALL_SET } from './testing/content';
import { fork, makeEnv, startPlay } from './testing/play';

const pile = (round: Round, category?: string) => readPile(round, SMALL_SET, category);

describe('drawing', LAW, () => {
  it('never brings back a card that was played before a reshuffle, whatever the log', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const round of foldLog(log)?.rounds ?? []) {
          const played = new Set<string>();
          for (const draw of round.draws) {
            const card = `${draw.pass} ${draw.card}`;
            expect(played).not.toContain(card);
            if (!draw.skipped) played.add(card);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has each card of the set in one place: fresh, skipped or played', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const round of foldLog(log)?.rounds ?? []) {
          const set = findSet(round.set.hash);
          if (set === undefined) continue;
          const { fresh, skipped } = readPile(round, set);
          const played = round.draws
            .filter((draw) => draw.pass === round.pass && !draw.skipped)
            .map((draw) => draw.card)
            .filter((card) => set.cards.some((one) => one.id === card));
          const all = [...fresh, ...skipped, ...played].sort();
          expect(all).toEqual(set.cards.map((card) => card.id).sort());
        }
      }),
    );
  });

  it('takes any card of the pile by chance', () => {
    const drawWith = (number: number) => {
      const play = startPlay(
        ['an'],
        {},
        makeEnv('id', () => number),
      );
      play.do({ kind: 'draw' });
      return play.round.draws[0]?.card;
    };
    expect([0, 0.3, 0.5, 0.99, 1].map(drawWith)).toEqual(['a', 'b', 'c', 'd', 'd']);
  });

  it('comes to skipped cards when no fresh one is left, in the order they were skipped', () => {
    const play = startPlay();
    const drawAndSkip = () => play.do({ kind: 'draw' }, { kind: 'skip' });
    drawAndSkip();
    drawAndSkip();
    play.do({ kind: 'draw' }, { kind: 'draw' });
    expect(pile(play.round)).toEqual({ fresh: [], skipped: ['a', 'b'] });
    drawAndSkip();
    expect(pile(play.round).skipped).toEqual(['b', 'a']);
    play.do({ kind: 'draw' }, { kind: 'draw' });
    expect(play.round.draws.map((draw) => draw.card).join('')).toBe('abcdaba');
    expect(play.refusal({ kind: 'draw' })).toBe('pile-empty');
  });

  it('starts over after a reshuffle', () => {
    const play = startPlay();
    expect(play.refusal({ kind: 'reshuffle' })).toBe('nothing-drawn');
    for (let at = 0; at < 4; at += 1) play.do({ kind: 'draw' });
    play.do({ kind: 'reshuffle' });
    expect(play.round.pass).toBe(1);
    expect(pile(play.round).fresh).toEqual(['a', 'b', 'c', 'd']);
    expect(findOpenDraw(play.round)).toBeUndefined();
    play.do({ kind: 'draw' });
    expect(play.round.draws.at(-1)).toMatchObject({ card: 'a', pass: 1 });
  });

  it('draws from one category when asked, also when that part of the pile runs out', () => {
    const play = startPlay();
    play.do({ kind: 'draw', category: 'cool' }, { kind: 'draw', category: 'cool' });
    expect(play.round.draws.map((draw) => draw.card)).toEqual(['c', 'd']);
    expect(pile(play.round, 'warm').fresh).toEqual(['a', 'b']);
    expect(play.refusal({ kind: 'draw', category: 'cool' })).toBe('pile-empty');
    expect(play.refusal({ kind: 'draw', category: 'blue' })).toBe('category-unknown');
  });

  it('is not done on the open table, nor picking from the pile', () => {
    const open = startPlay(['an'], { mode: 'open' });
    expect(open.refusal({ kind: 'draw' })).toBe('wrong-mode');
    expect(open.refusal({ kind: 'reshuffle' })).toBe('wrong-mode');
    expect(startPlay().refusal({ kind: 'pick', card: 'a' })).toBe('wrong-mode');
  });

  it('plays a card once that two tablets drew at the same time', () => {
    const play = startPlay();
    const drawn = play.do({ kind: 'draw' });
    const twin = { ...drawn, id: 'z-twin' as EventId };
    const session = evolve(play.now, twin);
    expect(session?.rounds[0]?.draws).toHaveLength(1);
    expect(session?.passedOver).toEqual([twin]);
  });
});

describe('answering and skipping', () => {
  it('amends an earlier answer without touching the rest', () => {
    const play = startPlay();
    const draw = play.do({ kind: 'draw' }).id;
    play.do({ kind: 'answer', draw, answer: 'yes' }, { kind: 'draw' });
    play.do({ kind: 'answer', draw, answer: 'no' });
    expect(play.round.draws).toMatchObject([{ answer: 'no' }, { answer: null }]);
    play.do({ kind: 'answer', draw, answer: null });
    expect(play.round.draws[0]?.answer).toBeNull();
    expect(play.refusal({ kind: 'answer', draw, answer: null })).toBe('unchanged');
    expect(play.refusal({ kind: 'answer', draw, answer: 'perhaps' })).toBe('answer-unknown');
  });

  it('skips the card on the table, once, and not when it has an answer', () => {
    const play = startPlay();
    expect(play.refusal({ kind: 'skip' })).toBe('no-open-draw');
    const draw = play.do({ kind: 'draw' }).id;
    play.do({ kind: 'skip' });
    expect(play.refusal({ kind: 'skip' })).toBe('no-open-draw');
    expect(play.refusal({ kind: 'skip', draw })).toBe('already-skipped');
    expect(play.refusal({ kind: 'answer', draw, answer: 'yes' })).toBe('already-skipped');
    const next = play.do({ kind: 'draw' }).id;
    play.do({ kind: 'answer', draw: next, answer: 'yes' });
    expect(play.refusal({ kind: 'skip' })).toBe('already-answered');
    expect(play.refusal({ kind: 'skip', draw: 'nowhere' as EventId })).toBe('draw-unknown');
  });

  it('passes over a skip of a draw that the other tablet answered', () => {
    const play = startPlay();
    const draw = play.do({ kind: 'draw' }).id;
    const skipped = play.do({ kind: 'skip' });
    const other = fork(play, 'other');
    other.session = foldLog(play.now.log.slice(0, 2));
    const answer = other.do({ kind: 'answer', draw, answer: 'yes' });
    const session = foldLog([
      ...play.now.log.slice(0, 2),
      { ...answer, id: 'a-answer' as EventId },
      { ...skipped, id: 'b-skip' as EventId },
    ]);
    expect(session?.rounds[0]?.draws[0]).toMatchObject({ answer: 'yes', skipped: false });
    expect(session?.passedOver).toHaveLength(1);
  });

  it('passes over an answer to a draw that the other tablet skipped', () => {
    const play = startPlay();
    const draw = play.do({ kind: 'draw' }).id;
    const other = fork(play, 'other');
    play.do({ kind: 'skip' });
    const answered = other.do({ kind: 'answer', draw, answer: 'yes' });
    const session = evolve(play.now, answered);
    expect(session?.rounds[0]?.draws[0]).toMatchObject({ answer: null, skipped: true });
    expect(session?.passedOver).toEqual([answered]);
  });

  it('shuffles once when two tablets both shuffled the same pile', () => {
    const play = startPlay();
    play.do({ kind: 'draw' });
    const other = fork(play, 'other');
    play.do({ kind: 'reshuffle' });
    const again = other.do({ kind: 'reshuffle' });
    const session = evolve(play.now, again);
    expect(session?.rounds[0]?.pass).toBe(1);
    expect(session?.passedOver).toEqual([again]);
  });
});
