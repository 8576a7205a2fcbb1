import { describe, expect, it } from 'vitest';
import type { Casus } from '../src/domain/casus';
import { parseCasus } from '../src/files/casus';
import { namesIn, partsOf, readJson, sets, twice, werkvormen } from './werkvormen';

const casussen = new Map(
  namesIn('casus').flatMap((name): [string, Casus][] => {
    const casus = parseCasus(readJson(`casus/${name}.json`));
    return casus.ok ? [[casus.value.id, casus.value]] : [];
  }),
);

/** How long each lasts when nobody changes anything. */
const MINUTES: Readonly<Record<string, number>> = {
  'balint-luisterronde': 45,
  'bloem-vriezer-prullenmand-zaad': 15,
  competentiemeter: 40,
  'feedback-observator': 40,
  'het-gesprek-1': 60,
  'het-gesprek-2': 60,
  'het-gesprek-3': 60,
  'het-gesprek-4': 60,
  'home-start-workshop': 90,
  intervisiespel: 60,
  kom: 60,
  'kosten-baten': 30,
  'oplossingsgerichte-intervisie': 60,
  placemat: 25,
  schaalvragen: 20,
  speeddaten: 15,
  spiraalmodel: 45,
  starrt: 60,
  stigma: 45,
  werkbegeleiding: 60,
};

it('the shipped werkvormen are the ones that were promised', () => {
  expect([...werkvormen.map(([name]) => name)].sort()).toEqual(Object.keys(MINUTES).sort());
});

describe.each(werkvormen)('the werkvorm %s', (name, werkvorm) => {
  const parts = partsOf(werkvorm);

  it('has the name of its file, and tells where it comes from', () => {
    expect(werkvorm.id).toBe(name);
    expect(werkvorm.licence).toBe('CC BY 4.0');
    expect(werkvorm.source).toMatch(/^De ideeën komen uit .*De tekst is van ons\.$/);
  });

  it('gives all that can be pointed at an id of its own, and no two phases the same title', () => {
    expect(twice(werkvorm.phases.map(({ id }) => id))).toEqual([]);
    expect(twice(werkvorm.phases.map(({ title }) => title.toLowerCase()))).toEqual([]);
    expect(twice(werkvorm.roles.map(({ id }) => id))).toEqual([]);
    expect(twice(parts.flatMap(({ id }) => id ?? []))).toEqual([]);
    for (const { cells = [], colours = [], groups = [] } of parts) {
      expect(twice(cells.map(({ id }) => id))).toEqual([]);
      expect(twice(colours.map(({ id }) => id))).toEqual([]);
      expect(twice(colours.map(({ colour }) => colour))).toEqual([]);
      expect(twice(groups.flatMap(({ items }) => items.map(({ id }) => id)))).toEqual([]);
    }
  });

  it('lasts as long as it says, and what happens in a phase fits into its minutes', () => {
    expect(werkvorm.phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(MINUTES[name]);
    for (const { minutes, parts } of werkvorm.phases) {
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) {
        expect((part.minutes ?? 0) * (part.rounds ?? 1)).toBeLessThanOrEqual(minutes);
      }
    }
    expect(werkvorm.people.min).toBeLessThanOrEqual(werkvorm.people.max);
  });

  it('points at roles, sets and cards that are there', () => {
    const roles = werkvorm.roles.map(({ id }) => id);
    const named = [...werkvorm.phases.map(({ who }) => who), ...parts.map(({ by }) => by)];
    expect(roles).toEqual(expect.arrayContaining(named.filter((id) => id !== undefined)));
    for (const part of parts.filter(({ kind }) => kind === 'cards')) {
      const set = sets.get(part.set ?? '');
      expect(set, part.set).toBeDefined();
      const categories = set?.categories.map(({ id }) => id);
      expect(categories).toEqual(expect.arrayContaining([...(part.categories ?? [])]));
      const cards = set?.cards.map(({ id }) => id);
      expect(cards).toEqual(expect.arrayContaining([...(part.cards ?? [])]));
    }
  });

  it('points at stages that each of its cases tells to all, and at every role of them', () => {
    const told = (werkvorm.needs.casus ?? []).map((id) => {
      const casus = casussen.get(id);
      if (casus === undefined) throw new Error(`no case ${id}`);
      return casus;
    });
    const stages = parts.flatMap(({ stage }) => stage ?? []);
    const handed = [...new Set(parts.flatMap(({ role }) => role ?? []))];
    if (stages.length + handed.length > 0) expect(told.length).toBeGreaterThan(0);
    for (const casus of told) {
      const open = casus.stages.filter(({ role }) => role === undefined).map(({ id }) => id);
      expect(open).toEqual(expect.arrayContaining(stages));
    }
    const roles = new Set(told.flatMap((casus) => casus.roles.map(({ id }) => id)));
    // What one case does not have falls away there, so together they name all of them.
    if (handed.length > 0) expect(handed.sort()).toEqual([...roles].sort());
  });

  it('keeps nothing of one person in the report of the table, and at most one first step', () => {
    for (const part of parts) {
      if (part.private) expect([part.id, part.per]).toEqual([part.id, 'person']);
      if (part.per === 'person' && part.kind === 'write') expect(part.report).toBe(false);
    }
    const steps = parts.filter(({ carry }) => carry === 'first-step');
    expect(steps.length).toBeLessThanOrEqual(1);
    for (const step of steps) expect([step.report, step.per]).toEqual([true, 'table']);
  });

  it('offers another round only where there are cards', () => {
    const again = werkvorm.phases.filter(({ repeat }) => repeat);
    for (const { parts } of again) expect(parts.map(({ kind }) => kind)).toContain('cards');
  });
});

it('no phase or part that was ever handed out has lost its id or its kind', () => {
  const here = Object.fromEntries(
    werkvormen.map(([name, { phases }]) => [
      name,
      Object.fromEntries(
        phases.map(({ id, parts }) => [
          id,
          Object.fromEntries(parts.flatMap((part) => (part.id ? [[part.id, part.kind]] : []))),
        ]),
      ),
    ]),
  );
  expect(here).toMatchObject(readJson('src/files/golden/werkvormen.json'));
});
