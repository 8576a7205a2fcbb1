import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolve, foldLog } from './evolve';
import type { EventId, TextId } from './ids';
import { mergeLogs } from './merge';
import type { Session } from './session';
import { anyLog, LAW } from './testing/arbitrary-log';
import { fork, Play, startFormatWith, startPlay } from './testing/play';

/** All a screen can show: everything but the log itself. */
const derive = ({ log: _, highest: __, ...rest }: Session) => rest;

/** Goes on from any log; a closed conversation is opened first, since it refuses undoing. */
function goOn(session: Session | null): Play {
  const play = new Play();
  play.session = session;
  if (session?.closedAt != null) play.do({ kind: 'reopen' });
  return play;
}

describe('undo and redo', LAW, () => {
  it('gives exactly the same session after undo and redo, whatever the log', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const play = goOn(foldLog(log));
        const before = play.now;
        fc.pre(before.undoable !== null);
        play.do({ kind: 'undo' }, { kind: 'redo' });
        expect(derive(play.now)).toEqual(derive(before));
      }),
      { numRuns: 150 },
    );
  });

  it('gives exactly the same session after any number of undos and as many redos', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 1, max: 40 }), (log, times) => {
        const play = goOn(foldLog(log));
        const before = play.now;
        let done = 0;
        while (done < times && play.refusal({ kind: 'undo' }) === undefined) done += 1;
        for (let at = 0; at < done; at += 1) play.do({ kind: 'redo' });
        expect(derive(play.now)).toEqual(derive(before));
      }),
      { numRuns: 150 },
    );
  });

  it('comes to an end: undoing everything leaves no step', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const play = goOn(foldLog(log));
        for (let at = 0; at <= log.length; at += 1) play.try({ kind: 'undo' });
        expect(play.now.undoable).toBeNull();
        const { format, rounds } = play.now;
        expect(rounds).toHaveLength(format ? 0 : 1);
        for (const round of rounds) {
          expect(round).toMatchObject({ draws: [], picks: [], revealed: [] });
        }
        if (format) expect(format).toMatchObject({ phase: 0, skipped: [], notes: [], rounds: [] });
      }),
    );
  });

  it('takes back the last step first', () => {
    const play = startPlay();
    const drawn = play.do({ kind: 'draw' });
    play.do({ kind: 'answer', draw: drawn.id, answer: 'yes' }, { kind: 'undo' });
    expect(play.round.draws).toMatchObject([{ answer: null }]);
    play.do({ kind: 'undo' });
    expect(play.round.draws).toEqual([]);
    play.do({ kind: 'redo' }, { kind: 'redo' });
    expect(play.round.draws).toMatchObject([{ answer: 'yes' }]);
  });

  it('forgets what could be redone after a new step, not after typing', () => {
    const play = startPlay();
    play.do({ kind: 'draw' }, { kind: 'undo' });
    play.do({ kind: 'write-closing', question: 'home', text: 'text' as TextId });
    expect(play.now.redoable).not.toBeNull();
    play.do({ kind: 'draw' });
    expect(play.now.redoable).toBeNull();
    expect(play.refusal({ kind: 'redo' })).toBe('nothing-to-redo');
  });

  it.each([
    { kind: 'write-question', text: 'text' as TextId },
    { kind: 'read-role', role: 'mother' },
    { kind: 'keep-texts' },
  ] as const)('does not count $kind as a step', (command) => {
    const play = startPlay();
    play.do(command);
    expect(play.now.undoable).toBeNull();
    expect(play.refusal({ kind: 'undo' })).toBe('nothing-to-undo');
  });

  it.each([
    { kind: 'write-part', place: { part: 'stap', player: null, slot: null }, text: 't' as TextId },
    { kind: 'take-step', part: 3, step: 1, player: null },
  ] as const)('does not count $kind in a format as a step', (command) => {
    const play = new Play();
    play.do(startFormatWith(['an', 'bo']), { kind: 'enter-phase', phase: 'close' });
    const before = play.now.undoable;
    play.do(command);
    expect(play.now.undoable).toBe(before);
  });

  it('passes over an undo of something that can not be undone', () => {
    const play = startPlay();
    const drawn = play.do({ kind: 'draw' });
    const undone = play.do({ kind: 'undo' });
    const before = play.now;
    for (const target of ['nowhere' as EventId, drawn.id, undone.id]) {
      const event = { ...undone, id: 'again' as EventId, n: 9, target } as typeof undone;
      const after = evolve(before, event);
      expect(after?.passedOver).toEqual([event]);
      expect(after?.rounds).toEqual(before.rounds);
    }
  });

  it('undoes once what two tablets both undid', () => {
    const play = startPlay();
    play.do({ kind: 'draw' }, { kind: 'draw' });
    const other = fork(play, 'other');
    play.do({ kind: 'undo' });
    other.do({ kind: 'undo' });
    const merged = foldLog(mergeLogs(play.now.log, other.now.log));
    expect(merged?.rounds[0]?.draws).toHaveLength(1);
    expect(merged?.passedOver).toHaveLength(1);
    expect(merged?.redoable).toBe(play.now.redoable);
  });

  it('passes over an answer to a draw that the other tablet undid, until it is redone', () => {
    const play = startPlay();
    const drawn = play.do({ kind: 'draw' });
    const other = fork(play, 'other');
    play.do({ kind: 'undo' });
    const answered = other.do({ kind: 'answer', draw: drawn.id, answer: 'no' });
    play.session = foldLog(mergeLogs(play.now.log, other.now.log));
    expect(play.round.draws).toEqual([]);
    expect(play.now.passedOver).toEqual([answered]);
  });
});
