import { describe, expect, it } from 'vitest';
import { foldLog } from './evolve';
import { findStep } from './format-run';
import { SMALL_FORMAT } from './testing/content';
import { makeEnv, Play, player, startFormatWith } from './testing/play';

function begin(): Play {
  const play = new Play(makeEnv('f'));
  play.do(startFormatWith(['an', 'bo', 'cy']));
  return play;
}

const run = (play: Play) => {
  if (play.now.format === null) throw new Error('no format');
  return play.now.format;
};
const phaseOf = (play: Play) => SMALL_FORMAT.phases[run(play).phase]?.id;

describe('a part that goes by turns', () => {
  const PAIRS = 3;
  const RELAY = 4;
  const ROUND = 5;
  const step = (part: number, to: number, who: string | null = null) =>
    ({ kind: 'take-step', part, step: to, player: who === null ? null : player(who) }) as const;
  const atTheEnd = () => {
    const play = begin();
    play.do({ kind: 'enter-phase', phase: 'close' });
    return play;
  };
  const at = (play: Play, part: number) => {
    const found = findStep(run(play), part);
    return found && [found.step, found.player];
  };

  it('is where the table came, with the moment its time counts from', () => {
    const play = atTheEnd();
    expect(at(play, PAIRS)).toBeUndefined();
    play.do(step(PAIRS, 1), step(PAIRS, 2), step(RELAY, 7), step(ROUND, 1, 'bo'));
    const session = foldLog(play.now.log);
    expect(session?.format?.steps).toEqual([
      { phase: 'close', part: PAIRS, step: 2, player: null, at: 1000 },
      { phase: 'close', part: RELAY, step: 7, player: null, at: 1000 },
      { phase: 'close', part: ROUND, step: 1, player: 'bo', at: 1000 },
    ]);
    play.do(step(RELAY, 0));
    expect(at(play, RELAY)).toBeUndefined();
    expect(at(play, PAIRS)).toEqual([2, null]);
  });

  it('knows whose form lies open', () => {
    const play = begin();
    play.do({ kind: 'enter-phase', phase: 'look' }, step(0, 0, 'cy'));
    expect(at(play, 0)).toEqual([0, 'cy']);
    expect(at(play, 1)).toBeUndefined();
  });

  it('begins again when its phase is entered again, and not when another is', () => {
    const play = atTheEnd();
    play.do(step(PAIRS, 2), { kind: 'enter-phase', phase: 'look' });
    expect(at(play, PAIRS)).toBeUndefined();
    expect(run(play).steps).toHaveLength(1);
    play.do({ kind: 'enter-phase', phase: 'close' });
    expect(at(play, PAIRS)).toBeUndefined();
  });

  it('is no step of undo, comes back with the phase that was left, and leaves redo alone', () => {
    const play = atTheEnd();
    play.do(step(PAIRS, 2), { kind: 'enter-phase', phase: 'look' });
    play.do({ kind: 'undo' });
    expect(at(play, PAIRS)).toEqual([2, null]);
    play.do(step(PAIRS, 3));
    expect(play.now.redoable).not.toBeNull();
    play.do({ kind: 'undo' });
    expect(phaseOf(play)).toBe('question');
  });

  it('refuses what is not there, and what comes after a close', () => {
    const play = atTheEnd();
    expect(play.refusal(step(0, 1))).toBe('part-unknown');
    expect(play.refusal(step(99, 1))).toBe('part-unknown');
    expect(play.refusal(step(PAIRS, 0))).toBe('unchanged');
    expect(play.refusal(step(PAIRS, 5))).toBe('value-unknown');
    expect(play.refusal(step(PAIRS, 1.5))).toBe('value-unknown');
    expect(play.refusal(step(PAIRS, 1, 'an'))).toBe('player-unknown');
    expect(play.refusal(step(ROUND, 1, 'niemand'))).toBe('player-unknown');
    expect(play.refusal(step(ROUND, 4))).toBe('value-unknown');
    play.do({ kind: 'close' });
    expect(play.refusal(step(PAIRS, 1))).toBe('closed');
  });
});
