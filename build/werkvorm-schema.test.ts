import { describe, expect, it } from 'vitest';
import { isWerkvorm, readJson } from './werkvormen';

const readOne = () => readJson('werkvormen/intervisiespel.json');
const withPhase = (change: object) => {
  const file = readOne();
  Object.assign(file.phases[0], change);
  return isWerkvorm(file);
};
const withPart = (part: object) => withPhase({ parts: [part] });
const WRITE = { kind: 'write', id: 'a', label: 'A', size: 'line', per: 'table', report: true };

describe('the schema', () => {
  it.each([
    { kind: 'talk' },
    { kind: 'cards', set: 'a', mode: 'open', cards: ['b'] },
    { ...WRITE, maxWords: 15, carry: 'first-step' },
    { kind: 'role', role: 'moeder' },
  ])('takes the part %j', (part) => {
    expect(withPart(part)).toBe(true);
  });

  it.each([
    { kind: 'dance' },
    { kind: 'talk', set: 'a' },
    { kind: 'cards', set: 'a', mode: 'shuffle' },
    { kind: 'cards', set: 'a', mode: 'draw', categories: [] },
    { kind: 'round' },
    { kind: 'round', prompt: ' ' },
    { ...WRITE, id: 'A b' },
    { ...WRITE, report: undefined },
    { ...WRITE, size: 'huge' },
    { ...WRITE, carry: 'all' },
    { kind: 'check', id: 'constructor', label: 'A' },
    { kind: 'grid', id: 'a', label: 'A', cells: [], per: 'table' },
    { kind: 'notes', id: 'a', label: 'A', colours: [{ id: 'a', name: 'A', colour: 'pink' }] },
    { kind: 'relay', minutes: 2.5 },
  ])('refuses the part %j', (part) => {
    expect(withPart(part)).toBe(false);
  });

  it('refuses half minutes, a phase that says nothing, no phases, and anything unknown', () => {
    expect(withPhase({})).toBe(true);
    expect(withPhase({ minutes: 2.5 })).toBe(false);
    expect(withPhase({ minutes: -1 })).toBe(false);
    expect(withPhase({ instruction: '' })).toBe(false);
    expect(withPhase({ sound: 'bell' })).toBe(false);
    expect(isWerkvorm({ ...readOne(), phases: [] })).toBe(false);
    expect(isWerkvorm({ ...readOne(), author: 'x' })).toBe(false);
  });
});
