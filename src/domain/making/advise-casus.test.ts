import { describe, expect, it } from 'vitest';
import type { Casus } from '../casus';
import { adviseCasus } from './advise-casus';
import { takeCasusFix } from './take-fix';

const casus: Casus = {
  format: 'casus',
  formatVersion: 1,
  id: 'proef',
  version: 1,
  lang: 'nl',
  title: '{naam}',
  description: 'Over {naam}.',
  source: 'Van ons.',
  licence: 'CC BY 4.0',
  variants: [
    { id: 'jan', label: 'Jan', values: { naam: 'Jan', hij: 'hij', hem: 'hem', zijn: 'zijn' } },
    { id: 'an', label: 'An', values: { naam: 'An', hij: 'ze', hem: 'haar', zijn: 'haar' } },
  ],
  roles: [{ id: 'client', name: '{naam}', short: '{naam}' }],
  stages: [
    { id: 'een', title: 'Een', text: ['{Hij} woont alleen.'] },
    { id: 'twee', title: 'Jij', role: 'client', text: ['Je bent bang voor de hond.'] },
  ],
  questions: [{ id: 'een', title: 'Een', items: ['Wat vraag je {naam}?'] }],
};
const told = (text: string): Casus => ({
  ...casus,
  stages: casus.stages.map((stage, at) =>
    at === 0 ? { ...stage, text: [...stage.text, text] } : stage,
  ),
});
const fixOf = (text: string) => {
  const [advice] = adviseCasus(told(text), []);
  return advice?.fix?.kind === 'replace' ? advice.fix.text : null;
};

describe('advice on a case', () => {
  it('is silent about a good one', () => {
    expect(adviseCasus(casus, [])).toEqual([]);
  });

  it.each([
    ['Morgen komt hij.', 'Morgen komt {hij}.'],
    ['Hij komt morgen.', '{Hij} komt morgen.'],
    ['Ze komt morgen.', '{Hij} komt morgen.'],
    ['Iedereen kent hem.', 'Iedereen kent {hem}.'],
    ['Dit is zijn hond.', 'Dit is {zijn} hond.'],
    ['Jan komt morgen.', '{naam} komt morgen.'],
    ['{Hij} zegt dat hij komt.', '{Hij} zegt dat {hij} komt.'],
  ])('offers the placeholder that fits: %s', (text, better) => {
    expect(fixOf(text)).toBe(better);
    expect(adviseCasus(told(better), [])).toEqual([]);
  });

  it('offers nothing where two placeholders fit, and nothing for a reviewed phrase', () => {
    expect(adviseCasus(told('Dit is haar hond.'), [])).toMatchObject([
      { hint: { kind: 'pronoun', word: 'haar' }, fix: undefined },
    ]);
    expect(adviseCasus(told('Zijn baas heet Anton.'), ['Zijn baas'])).toEqual([]);
  });

  it.each([
    'De buren zijn boos.',
    'Er zijn veel mensen.',
    'Ze hebben een hond.',
    'Morgen gaan ze weg.',
    'Wie zou dat willen zijn?',
  ])('takes no verb and nobody else for a pronoun: %s', (text) => {
    expect(adviseCasus(told(text), [])).toEqual([]);
  });

  it('says a gap once, however many variants have it', () => {
    expect(adviseCasus(told('Dit huis van {naam} is {haar} huis.'), [])).toHaveLength(1);
  });

  it.each([
    [told('Dit is de problematiek.'), 'hard-word'],
    [told('Dit gaat over Fatma Yilmaz.'), 'personal'],
    [told('Dit is **dik.'), 'bold'],
    [told(`${'woord '.repeat(17)}woord.`), 'long-sentence'],
    [told('Zo. Je bent bang voor de hond.'), 'role-text-told'],
    [
      { ...casus, stages: [...casus.stages, { id: 'drie', title: 'Leeg', text: [' '] }] },
      'empty-stage',
    ],
    [{ ...casus, roles: [...casus.roles, { id: 'x', name: 'X', short: 'x' }] }, 'unused'],
    [
      { ...casus, questions: [{ id: 'een', title: 'Een', items: ['Heb je hulp gevraagd?'] }] },
      'question',
    ],
  ] as const)('tells what there is to see (%#: %2$s)', (made, kind) => {
    expect(adviseCasus(made, []).map(({ hint }) => hint.kind)).toContain(kind);
  });

  it('is silent about language in another one', () => {
    const english = { ...told('This is de problematiek.'), lang: 'en' };
    expect(adviseCasus(english, []).filter(({ hint }) => hint.kind === 'hard-word')).toEqual([]);
  });
});

describe('taking up a change in a case', () => {
  const take = (made: Casus) => takeCasusFix(made, adviseCasus(made, [])[0]?.fix);

  it('writes the stage with its other paragraphs', () => {
    expect(take(told('Morgen komt hij.'))).toEqual({
      kind: 'stage',
      id: 'een',
      change: { text: '{Hij} woont alleen.\n\nMorgen komt {hij}.' },
    });
  });

  it('writes the other texts where they stand', () => {
    expect(take({ ...casus, description: 'Dit  is het.' })).toEqual({
      kind: 'about',
      change: { description: 'Dit is het.' },
    });
    const questions = [{ id: 'een', title: 'Een', items: ['Wat nu?', 'Waarom doe je dit?'] }];
    expect(take({ ...casus, questions })).toEqual({
      kind: 'questions',
      id: 'een',
      change: { items: 'Wat nu?\nWat maakt dat je dit doet?' },
    });
    const roles = [{ id: 'client', name: 'de  ander', short: '{naam}' }];
    expect(take({ ...casus, roles })).toEqual({
      kind: 'role',
      id: 'client',
      change: { name: 'de ander' },
    });
    expect(takeCasusFix(casus, undefined)).toBeNull();
  });
});
