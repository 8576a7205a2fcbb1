import { describe, expect, it } from 'vitest';
import { foldLog } from './evolve';
import golden from './golden/v2.json';
import later from './golden/v3.json';
import { type StoredEvent, upcastEvent } from './upcast';

// Never made again from the code: what a version wrote must go on meaning what it meant.
const read = ({ events }: { readonly events: readonly unknown[] }) =>
  foldLog((events as StoredEvent[]).map(upcastEvent));

describe('a guided conversation that version 2 wrote', () => {
  it('still gives the same session', () => {
    const session = read(golden);
    if (session === null) throw new Error('nothing started it');
    const { format, log: _, passedOver, ...state } = session;
    if (format === null) throw new Error('no format');
    // Version 2 knew none.
    const { steps, ...run } = format;
    expect(steps).toEqual([]);
    const outline = { ...state, format: run, passedOver: passedOver.map(({ id }) => id) };
    expect(JSON.parse(JSON.stringify(outline))).toEqual(golden.expected);
  });
});

it('gives the same session of a conversation that version 3 wrote', () => {
  const session = read(later);
  if (session === null) throw new Error('nothing started it');
  const { log: _, passedOver, ...state } = session;
  const outline = { ...state, passedOver: passedOver.map(({ id }) => id) };
  expect(JSON.parse(JSON.stringify(outline))).toEqual(later.expected);
});
