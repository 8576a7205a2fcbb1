import { describe, expect, it } from 'vitest';
import type { BundledSet } from './library';
import { linkTo, readRoute } from './routes';
import { findStart } from './start-place';

const sets = [{ id: 'home-start' }, { id: 'intervisiespel' }] as unknown as readonly BundledSet[];

describe('the way from the Werkplaats to the table', () => {
  it('leads to the start of a set itself', () => {
    const start = findStart({ sets }, { kind: 'kaartenset', id: 'mijn set' });
    expect(start && linkTo(start)).toBe('#/set/mijn%20set');
  });

  it('leads a case to a set, and its address brings the case along', () => {
    const start = findStart({ sets }, { kind: 'casus', id: 'a/b' });
    expect(start && linkTo(start)).toBe('#/set/home-start/a%2Fb');
    expect(readRoute('#/set/home-start/a%2Fb')).toEqual(start);
  });

  it('is not there for a case without any set', () => {
    expect(findStart({ sets: [] }, { kind: 'casus', id: 'a' })).toBeUndefined();
  });

  it('leaves an address without a case as it was, and passes over one that can’t be read', () => {
    expect(readRoute('#/set/home-start')).toEqual({ name: 'start', set: 'home-start' });
    expect(readRoute('#/set/home-start/%E0')).toEqual({ name: 'start', set: 'home-start' });
  });
});
