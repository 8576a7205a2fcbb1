import { describe, expect, it } from 'vitest';
import { foldLog } from './evolve';
import golden from './golden/v2.json';
import { type StoredEvent, upcastEvent, versionOf } from './upcast';

// Never made again from the code: what version 2 wrote must go on meaning what it meant.
const events = (golden.events as unknown as StoredEvent[]).map(upcastEvent);

describe('a guided conversation that version 2 wrote', () => {
  it('holds every kind of event that came with it', () => {
    const kinds = new Set(events.filter(({ v }) => v === 2).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'check-set',
      'format-started',
      'note-added',
      'note-removed',
      'part-written',
      'phase-entered',
      'phase-minutes-changed',
      'role-given',
      'scale-set',
      'tick-set',
    ]);
    for (const { kind, v } of events) expect(versionOf(kind)).toBe(v);
  });

  it('still gives the same session', () => {
    const session = foldLog(events);
    if (session === null) throw new Error('nothing started it');
    const { log: _, passedOver, ...state } = session;
    const outline = { ...state, passedOver: passedOver.map(({ id }) => id) };
    expect(JSON.parse(JSON.stringify(outline))).toEqual(golden.expected);
  });
});
