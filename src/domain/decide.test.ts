import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from './command';
import { decide } from './decide';
import { evolve, foldLog } from './evolve';
import type { EventId, PlayerId, RoundId, TextId } from './ids';
import { anyLog, anyMove, LAW, toCommand } from './testing/arbitrary-log';
import { FAMILY_PIN, PRESENTER_PIN, SMALL_PIN } from './testing/content';
import { makeEnv, Play, player, SESSION, startPlay, startWith } from './testing/play';

const text = (id: string) => id as TextId;

/** Makes every write to what it is given an error. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const field of Object.values(value)) freeze(field);
  return value;
}

describe('deciding', LAW, () => {
  it('gives an event that applies, or a refusal; and changes nothing itself', () => {
    fc.assert(
      fc.property(anyLog, fc.array(anyMove, { maxLength: 8 }), (log, moves) => {
        const session = freeze(foldLog(log));
        if (session === null) throw new Error('no session');
        for (const move of moves) {
          const command = toCommand(session, move, () => text('new'));
          const decided = decide(session, command, makeEnv('new'));
          if (!decided.ok) continue;
          const next = evolve(session, decided.value);
          expect(next?.log).toContain(decided.value);
          expect(next?.passedOver).not.toContain(decided.value);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('numbers an event one above the highest that was seen', () => {
    const play = startPlay();
    const drawn = play.do({ kind: 'draw' });
    const ahead = evolve(play.now, { ...drawn, id: 'ahead' as EventId, n: 70 });
    expect(decide(ahead, { kind: 'draw' }, makeEnv('x'))).toMatchObject({
      ok: true,
      value: { n: 71, session: SESSION, v: 1, at: 1000 },
    });
  });
});

describe('starting', () => {
  it('pins limit and presenter as the set has them now', () => {
    const play = startPlay(['an'], { set: PRESENTER_PIN, casus: null });
    expect(play.round).toMatchObject({ limit: 2, hasPresenter: true, casus: null });
    expect(play.now).toMatchObject({ id: SESSION, startedAt: 1000, closedAt: null });
  });

  it.each<[string, Command]>([
    ['already-started', startWith(['an'])],
    [
      'set-unknown',
      { kind: 'start-round', mode: 'open', set: { id: 'x', hash: 'x' as never }, casus: null },
    ],
    [
      'casus-unknown',
      {
        kind: 'start-round',
        mode: 'open',
        set: SMALL_PIN,
        casus: { ...FAMILY_PIN, hash: 'x' as never },
      },
    ],
  ])('is refused with %s', (refusal, command) => {
    expect(startPlay().refusal(command)).toBe(refusal);
  });

  it('is needed before anything else', () => {
    expect(new Play().refusal({ kind: 'draw' })).toBe('not-started');
  });

  it('has room for ten people', () => {
    const names = Array.from({ length: 11 }, (_, at) => `p${at}`);
    expect(new Play().refusal(startWith(names))).toBe('table-full');
    const play = startPlay(names.slice(1));
    expect(play.refusal({ kind: 'join-player', name: null })).toBe('table-full');
  });
});

describe('the case', () => {
  it('is revealed stage by stage, never a part that is for one role', () => {
    const play = startPlay();
    play.do({ kind: 'reveal-stage', stage: 'intake' });
    expect(play.round.revealed).toEqual(['intake']);
    expect(play.refusal({ kind: 'reveal-stage', stage: 'intake' })).toBe('unchanged');
    expect(play.refusal({ kind: 'reveal-stage', stage: 'part' })).toBe('role-only');
    expect(play.refusal({ kind: 'reveal-stage', stage: 'ending' })).toBe('stage-unknown');
  });

  it('remembers only that a role was read, and lets it be read again', () => {
    const play = startPlay();
    play.do({ kind: 'read-role', role: 'mother' }, { kind: 'read-role', role: 'mother' });
    expect(play.round.rolesRead).toEqual(['mother']);
    expect(play.refusal({ kind: 'read-role', role: 'father' })).toBe('role-unknown');
  });

  it('keeps what was told under another name, and starts untold as another case', () => {
    const play = startPlay();
    play.do({ kind: 'reveal-stage', stage: 'intake' });
    play.do({ kind: 'choose-casus', casus: { ...FAMILY_PIN, variant: 'johan' } });
    expect(play.round.revealed).toEqual(['intake']);
    play.do({ kind: 'choose-casus', casus: null });
    expect(play.round.revealed).toEqual([]);
    expect(play.refusal({ kind: 'reveal-stage', stage: 'intake' })).toBe('no-casus');
    expect(play.refusal({ kind: 'choose-casus', casus: null })).toBe('unchanged');
  });

  it('has a presenter only where the set has one', () => {
    const play = startPlay(['an', 'bo']);
    expect(play.refusal({ kind: 'name-presenter', player: player('an') })).toBe('no-presenter');
    play.do({ kind: 'start-round', mode: 'draw', set: PRESENTER_PIN, casus: null });
    play.do({ kind: 'name-presenter', player: player('an') });
    expect(play.round.presenter).toBe('an');
    expect(play.refusal({ kind: 'name-presenter', player: player('zoë') })).toBe('player-unknown');
    expect(play.refusal({ kind: 'name-presenter', player: player('an') })).toBe('unchanged');
  });
});

describe('the people', () => {
  it('join, leave the turn for a while, and come back', () => {
    const play = startPlay(['an']);
    const joined = play.do({ kind: 'join-player', name: text('name') });
    if (joined.kind !== 'player-joined') throw new Error('nobody joined');
    play.do({ kind: 'sit-out', player: player('an') });
    expect(play.now.players).toEqual([
      { id: 'an', name: null, present: false },
      { id: joined.player, name: 'name', present: true },
    ]);
    expect(play.refusal({ kind: 'sit-out', player: player('an') })).toBe('unchanged');
    expect(play.refusal({ kind: 'give-turn', player: player('an') })).toBe('player-absent');
    play.do({ kind: 'give-turn', player: joined.player });
    expect(play.refusal({ kind: 'give-turn', player: joined.player })).toBe('unchanged');
    play.do({ kind: 'return-player', player: player('an') });
    expect(play.now.players[0]?.present).toBe(true);
    expect(play.refusal({ kind: 'join-player', name: null, player: player('an') })).toBe(
      'player-known',
    );
  });

  it('change places; who was not named comes last, who is unknown is left out', () => {
    const play = startPlay(['an', 'bo', 'cy']);
    const order = ['cy', 'zoë', 'cy', 'an'] as PlayerId[];
    play.do({ kind: 'change-order', order });
    expect(play.now.players.map((one) => one.id)).toEqual(['cy', 'an', 'bo']);
    expect(play.refusal({ kind: 'change-order', order: [] })).toBe('unchanged');
  });
});

describe('typed text', () => {
  it('has one text in one place; another one only after the place was emptied', () => {
    const play = startPlay();
    const write = (id: TextId | null): Command => ({
      kind: 'write-closing',
      question: 'home',
      text: id,
    });
    play.do(write(text('one')));
    expect(play.refusal(write(text('one')))).toBe('unchanged');
    expect(play.refusal(write(text('two')))).toBe('text-present');
    play.do(write(null), write(text('two')));
    expect(play.now.closing).toEqual({ home: 'two' });
    expect(play.refusal({ kind: 'write-closing', question: 'shoes', text: text('three') })).toBe(
      'question-unknown',
    );
  });

  it('keeps the reason of a card that is taken back, for when it is picked again', () => {
    const play = startPlay(['an'], { mode: 'open' });
    const about = { kind: 'pick', card: 'a' } as const;
    expect(play.refusal({ kind: 'write-reason', about, text: text('why') })).toBe('not-picked');
    play.do({ kind: 'pick', card: 'a' }, { kind: 'unpick', card: 'a' });
    play.do({ kind: 'write-reason', about, text: text('why') }, { kind: 'pick', card: 'a' });
    expect(play.round.pickReasons).toEqual({ a: 'why' });
  });

  it('can be about a draw of an earlier round, and nothing that is not there', () => {
    const play = startPlay();
    const draw = play.do({ kind: 'draw' }).id;
    play.do({ kind: 'start-round', mode: 'open', set: SMALL_PIN, casus: null });
    play.do({ kind: 'write-reason', about: { kind: 'draw', draw }, text: text('why') });
    expect(play.now.rounds[0]?.draws[0]?.reason).toBe('why');
    const nowhere = 'nowhere' as EventId & RoundId;
    const about = { kind: 'draw', draw: nowhere } as const;
    expect(play.refusal({ kind: 'write-reason', about, text: null })).toBe('draw-unknown');
    expect(play.refusal({ kind: 'write-question', text: null, round: nowhere })).toBe(
      'round-unknown',
    );
  });
});

describe('a closed conversation', () => {
  it('refuses everything but typing until it is opened again', () => {
    const play = startPlay();
    const draw = play.do({ kind: 'draw' }).id;
    play.do({ kind: 'close' });
    expect(play.now.closedAt).toBe(1000);
    for (const kind of ['draw', 'undo', 'reshuffle', 'close'] as const) {
      expect(play.refusal({ kind })).toBe('closed');
    }
    expect(play.refusal({ kind: 'answer', draw, answer: 'yes' })).toBe('closed');
    play.do({ kind: 'write-closing', question: 'home', text: text('home') });
    play.do({ kind: 'write-reason', about: { kind: 'draw', draw }, text: text('why') });
    play.do({ kind: 'keep-texts' }, { kind: 'reopen' }, { kind: 'draw' });
    expect(play.now.closedAt).toBeNull();
    expect(play.refusal({ kind: 'reopen' })).toBe('not-closed');
    expect(play.refusal({ kind: 'keep-texts' })).toBe('unchanged');
  });

  it('still takes in what another tablet played before it knew', () => {
    const play = startPlay();
    const other = new Play(makeEnv('other'));
    other.session = play.session;
    play.do({ kind: 'close' });
    const drawn = other.do({ kind: 'draw' });
    const session = evolve(play.now, { ...drawn, n: drawn.n + 5 });
    expect(session?.rounds[0]?.draws).toHaveLength(1);
    expect(session?.closedAt).not.toBeNull();
  });
});
