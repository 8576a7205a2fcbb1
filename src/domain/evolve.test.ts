import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from './event';
import { evolve, foldLog } from './evolve';
import type { EventId, SessionId } from './ids';
import type { Session } from './session';
import { anyLog, forkedGame, LAW, wildLog } from './testing/arbitrary-log';
import { player, SESSION, startPlay } from './testing/play';

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const oneByOne = (events: readonly LogEvent[]) =>
  events.reduce<Session | null>((session, event) => evolve(session, event), null);

describe('folding a log', LAW, () => {
  it('gives the same session in whatever order the events come in', () => {
    const logAndOrder = anyLog.chain((log) => fc.tuple(fc.constant(log), shuffled(log)));
    fc.assert(
      fc.property(logAndOrder, ([log, order]) => {
        expect(foldLog(order)).toEqual(foldLog(log));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same session event by event as at once, once it was started', () => {
    const withOrder = fc
      .oneof(
        wildLog,
        forkedGame.map(([a, b]) => [...a.now.log, ...b.now.log]),
      )
      .chain(([first, ...rest]) => fc.tuple(fc.constant(first as LogEvent), shuffled(rest)));
    fc.assert(
      fc.property(withOrder, ([first, rest]) => {
        expect(oneByOne([first, ...rest])).toEqual(foldLog([first, ...rest]));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same session event by event in the order of the log', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const folded = foldLog(log);
        // Without an earlier event that would be lost before there is a session to keep it.
        fc.pre(['started', 'format-started'].includes(folded?.log[0]?.kind ?? ''));
        expect(oneByOne(folded?.log ?? [])).toEqual(folded);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every event, each id once', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const ids = foldLog([...log, ...log])?.log.map((event) => event.id) ?? [];
        expect([...ids].sort()).toEqual([...new Set(log.map((event) => event.id))].sort());
      }),
    );
  });

  it('folds ten thousand events', () => {
    const play = startPlay();
    const round = play.round.id;
    const events: LogEvent[] = [...play.now.log];
    const stamp = () => ({ session: SESSION, v: 1 as const, n: events.length + 1, at: 0 });
    for (let at = 0; at < 5000; at += 1) {
      const draw = `draw-${at}` as EventId;
      const who = player('an');
      events.push({
        ...{ kind: 'drawn', round, card: `card-${at}`, player: who, category: null, id: draw },
        ...stamp(),
      });
      const id = `answer-${at}` as EventId;
      events.push({ kind: 'answered', round, draw, answer: 'yes', id, ...stamp() });
    }
    const session = foldLog(events);
    expect(session?.log).toHaveLength(10_001);
    expect(session?.passedOver).toEqual([]);
    expect(session?.rounds[0]?.draws).toHaveLength(5000);
    expect(session?.rounds[0]?.draws.every((draw) => draw.answer === 'yes')).toBe(true);
  });
});

describe('a session', () => {
  it('is not there without the event that started it', () => {
    const play = startPlay();
    const drawn = play.do({ kind: 'draw' });
    expect(foldLog([])).toBeNull();
    expect(foldLog([drawn])).toBeNull();
    expect(evolve(null, drawn)).toBeNull();
  });

  it('passes over what comes before its start', () => {
    const play = startPlay();
    const early = { ...play.do({ kind: 'draw' }), n: 0 };
    const session = foldLog([...play.now.log.slice(0, 1), early]);
    expect(session?.rounds[0]?.draws).toEqual([]);
    expect(session?.passedOver).toEqual([early]);
  });

  it('passes over what another conversation did', () => {
    const play = startPlay();
    const drawn = play.do({ kind: 'draw' });
    const before = play.now;
    const foreign: LogEvent = {
      ...drawn,
      id: 'foreign' as EventId,
      session: 'other' as SessionId,
      n: 9,
    };
    const after = evolve(before, foreign);
    expect(after?.rounds).toEqual(before.rounds);
    expect(after?.passedOver).toEqual([foreign]);
    expect(after?.undoable).toBe(before.undoable);
  });

  it('takes an event that belongs earlier where it belongs', () => {
    const play = startPlay();
    const first = play.do({ kind: 'draw' });
    const late: LogEvent = { ...first, id: '0-late' as EventId };
    const after = evolve(play.now, late);
    expect(after?.rounds[0]?.draws.map((draw) => draw.id)).toEqual(['0-late']);
    expect(after?.passedOver).toEqual([first]);
  });

  it('does not look at a known event twice', () => {
    const play = startPlay();
    const drawn = play.do({ kind: 'draw' });
    expect(evolve(play.now, drawn)).toBe(play.now);
  });

  it('leaves rounds that were not touched as they are, so that screens need not look at them', () => {
    const play = startPlay();
    play.do({ kind: 'draw' });
    const before = play.now;
    play.do({ kind: 'join-player', name: null });
    expect(play.now.rounds[0]).toBe(before.rounds[0]);
  });

  it('lets at most ten people sit at the table', () => {
    const names = Array.from({ length: 12 }, (_, at) => `p${at}`);
    const started = startPlay().now.log[0];
    if (started?.kind !== 'started') throw new Error('no start');
    const seats = names.map((name) => ({ id: player(name), name: null }));
    expect(foldLog([{ ...started, seats }])?.players).toHaveLength(10);
  });

  it('has no reason for a card named like something of the language', () => {
    const play = startPlay(['an'], { mode: 'open' });
    expect(play.round.pickReasons.constructor).toBeUndefined();
    expect(play.now.closing.toString).toBeUndefined();
  });
});

describe('a next round', () => {
  const ONLY_MODE = { kind: 'start-round', mode: 'open', casus: null } as const;

  it('goes on with what the table knows when only the mode is switched', () => {
    const play = startPlay();
    const { set, casus } = play.round;
    play.do({ kind: 'reveal-stage', stage: 'intake' });
    play.do({ ...ONLY_MODE, set, casus });
    expect(play.round).toMatchObject({ mode: 'open', revealed: ['intake'], draws: [] });
  });

  it('starts clean with another case, or when mode and set stay the same', () => {
    const play = startPlay();
    const { set, casus, mode } = play.round;
    play.do({ kind: 'reveal-stage', stage: 'intake' });
    play.do({ kind: 'start-round', mode, set, casus });
    expect(play.round.revealed).toEqual([]);
    play.do({ kind: 'reveal-stage', stage: 'intake' }, { ...ONLY_MODE, set });
    expect(play.round.revealed).toEqual([]);
  });

  it('is passed over when there is a round with this id', () => {
    const play = startPlay();
    const { set, id } = play.round;
    const event = play.do({ ...ONLY_MODE, set });
    if (event.kind !== 'round-started') throw new Error('no round');
    const again = { ...event, id: 'again' as EventId, n: 9, start: { ...event.start, round: id } };
    expect(evolve(play.now, again)?.passedOver).toEqual([again]);
  });
});
