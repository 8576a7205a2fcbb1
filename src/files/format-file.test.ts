import { describe, expect, it } from 'vitest';
import type { Format } from '../domain/format';
import { SMALL_FORMAT } from '../domain/testing/content';
import { parseFormat, writeFormat } from './format-file';
import { readIncoming } from './incoming';

const refusal = (change: object) => {
  const read = parseFormat({ ...SMALL_FORMAT, ...change });
  return read.ok ? undefined : read.refusal;
};

const withParts = (...parts: readonly object[]) => ({
  phases: [{ ...SMALL_FORMAT.phases[0], parts }],
});

describe('reading a format', () => {
  it('gives back what was written', () => {
    const text = writeFormat(SMALL_FORMAT);
    expect(parseFormat(JSON.parse(text))).toEqual({ ok: true, value: SMALL_FORMAT });
    expect(readIncoming(text)).toMatchObject({ ok: true, value: { kind: 'werkvorm' } });
  });

  it('reads every kind of part', () => {
    const parts: Format['phases'][number]['parts'] = [
      { kind: 'talk' },
      { kind: 'silence' },
      { kind: 'round', prompt: 'Wat raakt je?' },
      { kind: 'cards', set: 'home-start', mode: 'open', categories: ['tijd'], cards: ['a'] },
      { kind: 'stage', stage: 'gedrag' },
      { kind: 'role', role: 'moeder' },
      { kind: 'pairs', rounds: 3, minutes: 4, question: 'Wat brengt je hier?' },
      { kind: 'relay', minutes: 5 },
    ];
    expect(refusal(withParts(...parts))).toBeUndefined();
  });

  it('refuses by name and place', () => {
    expect(refusal({ formatVersion: 2 })).toEqual({ kind: 'newer-version', version: 2 });
    expect(refusal({ format: 'casus' })).toMatchObject({ kind: 'unknown-format' });
    expect(refusal({ phases: [] })).toMatchObject({ path: 'phases', problem: 'too-few' });
    expect(refusal({ extra: 1 })).toMatchObject({ problem: 'unknown-field' });
    expect(refusal({ people: { min: 4, max: 2 } })).toMatchObject({ path: 'people.max' });
    expect(refusal(withParts({ kind: 'dans' }))).toMatchObject({
      path: 'phases[0].parts[0].kind',
    });
    const check = { kind: 'check', id: 'x', label: 'Ja?' };
    expect(refusal(withParts(check, check))).toMatchObject({
      kind: 'duplicate-id',
      path: 'phases[0].parts[1].id',
    });
    expect(refusal(withParts({ ...check, by: 'tovenaar' }))).toMatchObject({
      kind: 'unknown-reference',
      to: 'role',
    });
    expect(refusal({ phases: [{ ...SMALL_FORMAT.phases[0], who: 'tovenaar' }] })).toMatchObject({
      path: 'phases[0].who',
    });
  });
});
