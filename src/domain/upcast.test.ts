import { describe, expect, it } from 'vitest';
import type { EventKind } from './event';
import { evolve, foldLog } from './evolve';
import golden from './golden/v1.json';
import type { Session } from './session';
import { type StoredEvent, upcastEvent } from './upcast';

const EVERY_KIND = {
  started: true,
  'round-started': true,
  'casus-chosen': true,
  'stage-revealed': true,
  'role-read': true,
  'presenter-named': true,
  'question-written': true,
  'player-joined': true,
  'player-renamed': true,
  'player-sat-out': true,
  'player-returned': true,
  'order-changed': true,
  'turn-given': true,
  picked: true,
  unpicked: true,
  drawn: true,
  skipped: true,
  answered: true,
  reshuffled: true,
  'reason-written': true,
  'closing-written': true,
  'texts-kept': true,
  closed: true,
  reopened: true,
  undone: true,
  redone: true,
} satisfies Partial<Record<EventKind, true>>;

// Never made again from the code: what version 1 wrote must go on meaning what it meant.
const events = (golden.events as unknown as StoredEvent[]).map(upcastEvent);

const outline = ({ log: _, passedOver, format, ...state }: Session) => ({
  // Version 1 knew none.
  ...(format === null ? {} : { format }),
  ...state,
  passedOver: passedOver.map((event) => event.id),
});

describe('a conversation that version 1 wrote', () => {
  it('holds every kind of event there was', () => {
    expect(new Set(events.map((event) => event.kind))).toEqual(new Set(Object.keys(EVERY_KIND)));
  });

  it('still gives the same session', () => {
    const session = foldLog(events);
    expect(session && outline(session)).toEqual(golden.expected);
  });

  it('still gives the same session event by event, last one first', () => {
    const [first, ...rest] = events;
    const session = [...rest]
      .reverse()
      .reduce<Session | null>(
        (before, event) => evolve(before, event),
        first === undefined ? null : foldLog([first]),
      );
    expect(session && outline(session)).toEqual(golden.expected);
  });
});
