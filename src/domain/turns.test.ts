import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLog } from './evolve';
import { anyLog, LAW } from './testing/arbitrary-log';
import { PRESENTER_PIN } from './testing/content';
import { type Play, player, startPlay } from './testing/play';
import { nextUp, whoseTurn } from './turns';

const turn = (play: Play) => whoseTurn(play.now, play.round);
const next = (play: Play) => nextUp(play.now, play.round);

describe('turns', LAW, () => {
  it('only ever fall to someone who is at the table', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const session = foldLog(log);
        if (session === null) throw new Error('no session');
        const present = session.players.filter((one) => one.present).map((one) => one.id);
        for (const round of session.rounds) {
          expect([null, ...present]).toContain(whoseTurn(session, round));
          expect([null, ...present]).toContain(nextUp(session, round));
        }
      }),
    );
  });

  it('go round in the order of the players', () => {
    const play = startPlay(['an', 'bo', 'cy']);
    const seen = [turn(play)];
    for (let at = 0; at < 3; at += 1) {
      play.do({ kind: 'draw' });
      seen.push(turn(play));
    }
    expect(seen).toEqual(['an', 'bo', 'cy', 'an']);
    expect(play.round.draws.map((draw) => draw.player)).toEqual(['an', 'bo', 'cy']);
  });

  it('are nobody’s without players, and cards can be drawn all the same', () => {
    const play = startPlay([]);
    expect(turn(play)).toBeNull();
    play.do({ kind: 'draw' });
    expect(play.round.draws[0]?.player).toBeNull();
    expect(next(play)).toBeNull();
  });

  it('tell who comes after the one with the card, or after the one whose turn it is', () => {
    const play = startPlay(['an', 'bo', 'cy']);
    expect(next(play)).toBe('bo');
    play.do({ kind: 'draw' });
    expect(next(play)).toBe('bo');
    play.do({ kind: 'skip' });
    expect([turn(play), next(play)]).toEqual(['an', 'bo']);
  });

  it('stay with someone who skips, also the first time and when the turn was given', () => {
    const play = startPlay(['an', 'bo', 'cy']);
    play.do({ kind: 'draw' }, { kind: 'skip' });
    expect(turn(play)).toBe('an');
    play.do({ kind: 'give-turn', player: player('cy') }, { kind: 'draw' }, { kind: 'skip' });
    expect(turn(play)).toBe('cy');
  });

  it('can be given by hand, until the next draw', () => {
    const play = startPlay(['an', 'bo', 'cy']);
    play.do({ kind: 'give-turn', player: player('cy') });
    expect(turn(play)).toBe('cy');
    play.do({ kind: 'draw' });
    expect(play.round.draws[0]?.player).toBe('cy');
    expect(turn(play)).toBe('an');
  });

  it('pass by who sits out and take who joins at the end', () => {
    const play = startPlay(['an', 'bo', 'cy']);
    play.do({ kind: 'draw' }, { kind: 'sit-out', player: player('an') });
    expect(turn(play)).toBe('bo');
    play.do({ kind: 'sit-out', player: player('bo') });
    expect(turn(play)).toBe('cy');
    play.do({ kind: 'join-player', name: null, player: player('di') }, { kind: 'draw' });
    expect(turn(play)).toBe('di');
    play.do({ kind: 'draw' });
    expect(turn(play)).toBe('cy');
    play.do({ kind: 'return-player', player: player('an') });
    expect(turn(play)).toBe('an');
  });

  it('take back a turn given to someone who then sits out', () => {
    const play = startPlay(['an', 'bo']);
    play.do({ kind: 'give-turn', player: player('bo') });
    play.do({ kind: 'sit-out', player: player('bo') });
    expect(turn(play)).toBe('an');
  });

  it('pass by the presenter, who answers and does not draw', () => {
    const play = startPlay(['an', 'bo', 'cy'], { set: PRESENTER_PIN, casus: null });
    play.do({ kind: 'name-presenter', player: player('an') });
    expect([turn(play), next(play)]).toEqual(['bo', 'cy']);
    play.do({ kind: 'draw' }, { kind: 'draw' });
    expect(turn(play)).toBe('bo');
  });

  it('go to nobody when only the presenter is there', () => {
    const play = startPlay(['an'], { set: PRESENTER_PIN, casus: null });
    play.do({ kind: 'name-presenter', player: player('an') });
    expect(turn(play)).toBeNull();
  });
});
