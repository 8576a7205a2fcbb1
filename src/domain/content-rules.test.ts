import { describe, expect, it } from 'vitest';
import type { CardSet } from './card-set';
import type { Casus } from './casus';
import { checkCardSet, checkCasus, checkSentences } from './content-rules';

const set: CardSet = {
  format: 'kaartenset',
  formatVersion: 1,
  id: 'proef',
  version: 1,
  lang: 'nl',
  title: 'Proef',
  description: 'Een proef.',
  source: 'Zelf geschreven.',
  licence: 'CC BY 4.0',
  categories: [
    { id: 'doen', name: 'Doen', description: 'Wat je doet.', colour: 'teal', symbol: 'hand' },
  ],
  tags: [{ id: 'goed', name: 'Goed' }],
  sections: [
    { id: 'zo', label: 'Zo', kind: 'list', reveal: 'with-back' },
    { id: 'afweging', label: 'Afweging', kind: 'question', reveal: 'with-back' },
  ],
  play: {
    open: { instruction: 'Kies.', pickLimit: 2 },
    draw: { instruction: 'Trek.', question: 'Doe je dit?', answers: [], byCategory: true },
    presenter: false,
    rules: [],
    agreements: [],
    closing: [],
  },
  cards: [
    {
      id: 'een',
      category: 'doen',
      front: 'Drink samen koffie',
      back: { zo: ['Zet koffie.'], afweging: 'Wanneer doe je dit niet?' },
      tags: ['goed'],
    },
  ],
};
const [card] = set.cards;
if (card === undefined) throw new Error('no card');
const withCard = (change: Partial<typeof card>): CardSet => ({
  ...set,
  cards: [{ ...card, ...change }],
});
const asked = { ...set, play: { ...set.play, presenter: true } };
const words = (count: number) => `${'woord '.repeat(count - 1)}woord.`;

describe('looking over a set', () => {
  it('finds nothing in a good one', () => {
    expect(checkCardSet(set, 1)).toEqual([]);
    const front = 'Wat doe je met je handen?';
    expect(checkCardSet({ ...asked, cards: [{ ...card, front }] }, 1)).toEqual([]);
  });

  it.each([
    ['too few cards', set, 2, { kind: 'few-cards', path: 'categories[0]', count: 1 }],
    [
      'a long front',
      withCard({ front: 'Drink samen met de ouder en het kind koffie' }),
      1,
      { kind: 'long-front', path: 'cards[0].front', words: 9 },
    ],
    [
      'a front that should ask',
      asked,
      1,
      { kind: 'question', path: 'cards[0].front', fault: 'no-mark' },
    ],
    [
      'a closed question on the back',
      withCard({ back: { ...card.back, afweging: 'Doe je dit?' } }),
      1,
      { kind: 'question', path: 'cards[0].back.afweging', fault: 'not-open' },
    ],
    [
      'a section that is not filled while most others have it',
      {
        ...set,
        cards: [
          { ...card, back: { afweging: 'Wanneer doe je dit niet?' } },
          { ...card, id: 'twee', front: 'Vouw samen de was' },
          { ...card, id: 'drie', front: 'Ga naar buiten' },
        ],
      },
      1,
      { kind: 'empty-section', path: 'cards[0].back.zo' },
    ],
    ['a tag without cards', withCard({ tags: [] }), 1, { kind: 'unused', path: 'tags[0]' }],
    [
      'two cards that say the same',
      { ...set, cards: [card, { ...card, id: 'twee', back: { zo: ['x'], afweging: 'Hoe dan?' } }] },
      1,
      { kind: 'same-as', path: 'cards[1].front', other: 'cards[0].front' },
    ],
    [
      'a long sentence',
      withCard({ back: { ...card.back, zo: [words(18)] } }),
      1,
      { kind: 'long-sentence', path: 'cards[0].back.zo[0]', sentence: words(18) },
    ],
  ] as const)('finds %s', (_, bad, least, hint) => {
    expect(checkCardSet(bad, least)).toContainEqual(hint);
  });
});

describe('looking at sentences', () => {
  const texts = (...counts: number[]) => counts.map((count) => ({ path: 'x', text: words(count) }));
  const many = (count: number) => texts(...Array.from({ length: count }, () => 5));

  it('lets one in twenty have up to seventeen words', () => {
    expect(checkSentences(texts(17, 5, 5))).toEqual([]);
    expect(checkSentences([...many(38), ...texts(16, 17)])).toEqual([]);
    expect(checkSentences([...many(37), ...texts(16, 17)])).toEqual([
      { kind: 'many-long-sentences', path: '', count: 2 },
    ]);
  });
});

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
    { id: 'jan', label: 'Jan', values: { naam: 'Jan', hij: 'hij' } },
    { id: 'an', label: 'An', values: { naam: 'An', hij: 'ze' } },
  ],
  roles: [{ id: 'client', name: '{naam}', short: '{naam}' }],
  stages: [
    { id: 'een', title: 'Een', text: ['{Hij} woont alleen.', 'Zijn baas is Anton.'] },
    { id: 'twee', title: 'Jij', role: 'client', text: ['Je bent bang voor de grote hond.'] },
  ],
  questions: [{ id: 'een', title: 'Een', items: ['Wat vraag je {naam}?'] }],
};
const reviewed = ['Zijn baas'];
const withText = (text: string): Casus => ({
  ...casus,
  stages: casus.stages.map((stage, at) =>
    at === 0 ? { ...stage, text: [...stage.text, text] } : stage,
  ),
});

describe('looking over a case', () => {
  it('finds nothing in a good one, with variants or without', () => {
    expect(checkCasus(casus, reviewed)).toEqual([]);
    const told = { ...casus.stages[1], role: 'client', id: 'a', title: 'A', text: ['Hij is er.'] };
    const plain = { ...casus, title: 'Jan', description: 'Jan.', variants: [], questions: [] };
    const roles = [{ id: 'client', name: 'Jan', short: 'Jan' }];
    expect(checkCasus({ ...plain, roles, stages: [told] }, [])).toEqual([]);
  });

  it.each([
    ['Hij komt.', 'Hij'],
    ['Dat is van haar!', 'haar'],
    ['{naam} en zijn hond', 'zijn'],
    ['ZE', 'ZE'],
    ['Zijn{naam} baas', 'Zijn'],
  ])('finds the pronoun in %j', (text, word) => {
    expect(checkCasus(withText(text), reviewed)).toEqual([
      { kind: 'pronoun', path: 'stages[0].text[2]', word },
    ]);
  });

  it('takes a pronoun only inside a reviewed phrase, and words that hold one', () => {
    expect(checkCasus(withText('Zijn baas en zijn hond'), reviewed)).toHaveLength(1);
    expect(checkCasus(withText('De haardroger, de zebra en hijzelf'), reviewed)).toEqual([]);
  });

  it('finds a reviewed phrase that no longer stands anywhere', () => {
    expect(checkCasus(casus, [...reviewed, 'Haar hond'])).toEqual([
      { kind: 'unused', path: 'Haar hond' },
    ]);
  });

  it('finds placeholders that a variant does not fill', () => {
    const placeholder = (text: string) => ({
      kind: 'placeholder',
      path: 'stages[0].text[2]',
      text,
    });
    expect(checkCasus(withText('{hem}'), reviewed)).toEqual([
      placeholder('{hem}'),
      placeholder('{hem}'),
    ]);
    expect(checkCasus(withText('naam}'), reviewed)).toHaveLength(2);
    const [jan, an] = casus.variants;
    if (jan === undefined || an === undefined) throw new Error('no variants');
    const variants = [jan, { ...an, values: { naam: 'An' } }];
    expect(checkCasus({ ...casus, variants }, reviewed)).toEqual([
      { kind: 'placeholder', path: 'stages[0].text[0]', text: '{Hij} woont alleen.' },
      { kind: 'variant-keys', path: 'variants[1]' },
    ]);
  });

  it('finds what belongs to a role where all can see it', () => {
    const sentence = 'Je bent bang voor de grote hond.';
    expect(checkCasus(withText(`Zo. ${sentence}`), reviewed)).toEqual([
      { kind: 'role-text-told', path: 'stages[1].text[0]', sentence },
    ]);
  });

  it('finds a role that nobody reads and a long sentence', () => {
    const roles = [...casus.roles, { id: 'moeder', name: 'Moeder', short: 'moeder' }];
    expect(checkCasus({ ...casus, roles }, reviewed)).toEqual([
      { kind: 'unused', path: 'roles[1]' },
    ]);
    expect(checkCasus(withText(words(18)), reviewed)).toMatchObject([{ kind: 'long-sentence' }]);
  });
});
