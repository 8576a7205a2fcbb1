import { describe, expect, it } from 'vitest';
import type { Casus } from '../../domain/casus';
import type { CasusDraft } from '../../domain/making/draft';
import { editCasus } from '../../domain/making/edit-casus';
import { emptyCasus } from '../../domain/making/new-casus';
import { createVariant } from './pronoun-sets';
import {
  addKey,
  changeValue,
  findChangedPart,
  findPart,
  isAbout,
  nameNewKey,
  placeForAll,
  removeKey,
} from './view';

const johan = createVariant('nl', { id: 'johan', name: 'Johan', pronoun: 'hij' });
const johanna = createVariant('nl', { id: 'johanna', name: 'Johanna', pronoun: 'zij' });
const casus: Casus = {
  ...emptyCasus({ id: 'casus', title: 'Casus' }),
  variants: [johan, johanna],
  roles: [{ id: 'moeder', name: 'moeder', short: 'moeder' }],
  stages: [
    { id: 'begin', title: 'Begin', text: ['Een.'] },
    { id: 'geheim', title: 'Moeder', role: 'moeder', text: ['Stil.'] },
    { id: 'eind', title: 'Eind', text: ['Twee.'] },
  ],
};
const draft: CasusDraft = { kind: 'casus', content: casus };
const apply = (edits: Parameters<typeof editCasus>[1][]) => edits.reduce(editCasus, draft).content;

describe('what a step was about', () => {
  it('is the part that changed, or the kind of part that went', () => {
    const written = apply([{ kind: 'stage', id: 'eind', change: { text: 'Drie.' } }]);
    expect(findChangedPart(casus, written)).toBe('eind');
    expect(findChangedPart(casus, apply([{ kind: 'remove-stage', id: 'eind' }]))).toBe('stages');
    expect(findChangedPart(casus, apply([{ kind: 'about', change: { title: 'X' } }]))).toBe(
      'about',
    );
    expect(findChangedPart(casus, casus)).toBeNull();
  });
});

it('counts only the parts that all may read', () => {
  expect(placeForAll(casus.stages, 'eind')).toBe(2);
  expect(placeForAll(casus.stages, 'geheim')).toBeNull();
});

describe('words that differ per variant', () => {
  it('get a key from how they are written, unless it is taken', () => {
    expect(nameNewKey('Klusjesman ', casus.variants)).toBe('klusjesman');
    expect(nameNewKey('één keer', casus.variants)).toBe('een-keer');
    expect(nameNewKey('Hij', casus.variants)).toBeNull();
    expect(nameNewKey('…', casus.variants)).toBeNull();
    expect(nameNewKey('constructor', casus.variants)).toBeNull();
  });

  it('are there in every variant at once, and gone from every variant', () => {
    const words = { johan: 'klusjesman', johanna: 'klusjesvrouw' };
    const more = apply([...addKey(casus.variants, 'klus', words)]);
    expect(more.variants.map(({ values }) => values.klus)).toEqual(['klusjesman', 'klusjesvrouw']);
    const less = apply([removeKey(johan, 'hem')]);
    expect(less.variants.map(({ values }) => 'hem' in values)).toEqual([false, false]);
  });

  it('give the choice on the start screen another name, unless it had a name of its own', () => {
    const renamed = changeValue(johan, 'naam', 'Jan', 'naam');
    expect(renamed).toMatchObject({ change: { label: 'Jan', values: { naam: 'Jan' } } });
    const own = changeValue({ ...johan, label: 'De man' }, 'naam', 'Jan', 'naam');
    expect(own).not.toMatchObject({ change: { label: expect.anything() } });
  });
});

it('knows which part a hint is about', () => {
  expect(isAbout('stages[1].text[0]', 'stages[1]')).toBe(true);
  expect(isAbout('stages[10].text[0]', 'stages[1]')).toBe(false);
  expect(isAbout('stages[1]', 'stages[1]')).toBe(true);
  expect(findPart(casus, 'stages[1].text[0]')).toBe('geheim');
  expect(findPart(casus, 'variants[1]')).toBe('johanna');
  expect(findPart(casus, 'description')).toBe('about');
});
