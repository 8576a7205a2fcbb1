import { describe, expect, it } from 'vitest';
import type { Advice } from '../../domain/making/advice';
import type { Hint } from '../../domain/making/hint';
import { advice as english } from '../../i18n/en/advice';
import { advice as dutch } from '../../i18n/nl/advice';
import { describeAdvice } from './advice-words';

const path = 'cards[0].front';
const HINTS: readonly Hint[] = [
  { kind: 'few-cards', path: 'categories[0]', count: 1 },
  { kind: 'few-compared', path: 'categories[0]', count: 1, usual: 6 },
  { kind: 'long-front', path, words: 12 },
  ...(
    [
      'not-open',
      'asks-why',
      'offers-choice',
      'two-questions',
      'hidden-advice',
      'no-mark',
      'too-long',
    ] as const
  ).map((fault): Hint => ({ kind: 'question', path, fault })),
  { kind: 'long-sentence', path, sentence: 'Dit.' },
  { kind: 'many-long-sentences', path: '', count: 3 },
  { kind: 'hard-word', path, word: 'tevens', plain: 'ook', swaps: true },
  { kind: 'same-as', path, other: 'cards[1].front' },
  { kind: 'empty-section', path },
  { kind: 'empty-stage', path },
  { kind: 'unused', path: 'categories[0]' },
  { kind: 'unused', path: 'tags[0]' },
  { kind: 'unused', path: 'roles[0]' },
  { kind: 'unused', path: 'Haar hond' },
  { kind: 'misfit', path, on: 'screen', side: 'front' },
  { kind: 'misfit', path, on: 'print', side: 'back' },
  { kind: 'personal', path },
  { kind: 'bold', path },
  { kind: 'spaces', path },
  { kind: 'variant-keys', path },
  { kind: 'placeholder', path, text: '{hem}' },
  { kind: 'pronoun', path, word: 'hij' },
  { kind: 'role-text-told', path, sentence: 'Dit.' },
];
const about = (hint: Hint, fix?: Advice['fix']): Advice => ({ hint, card: null, fix });

describe.each([
  ['nl', dutch],
  ['en', english],
])('what is said (%s)', (_, words) => {
  it('is something else for every hint, in a title and a reason', () => {
    const said = HINTS.map((hint) => describeAdvice(about(hint), words));
    for (const { title, why } of said) {
      expect(title).not.toBe('');
      expect(why).toMatch(/\p{L}.*[.?]$/u);
    }
    expect(new Set(said.map(({ title }) => title)).size).toBe(HINTS.length);
  });

  it('has a button, and what it would do, only with a change to take over', () => {
    const hint: Hint = { kind: 'bold', path };
    expect(describeAdvice(about(hint), words)).not.toHaveProperty('fixLabel');
    const fix = { kind: 'replace', path, text: 'Dit.' } as const;
    expect(describeAdvice(about(hint, fix), words)).toMatchObject({
      fixLabel: words.bold.fix,
      preview: ['Dit.'],
    });
    const split = { kind: 'split', path, first: 'Een?', second: 'Twee?' } as const;
    const two: Hint = { kind: 'question', path, fault: 'two-questions' };
    expect(describeAdvice(about(two, split), words).preview).toEqual(['Een?', 'Twee?']);
  });
});

it('a double is shown by the text of the other card when it is at hand', () => {
  const other = { id: 'b', category: 'a', front: 'Vouw de was', back: {}, tags: [] };
  const set = { cards: [{ ...other, id: 'a', front: 'Vouw samen de was' }, other] };
  const hint: Hint = { kind: 'same-as', path, other: 'cards[1].front' };
  expect(describeAdvice(about(hint), dutch, set).why).toContain('‘Vouw de was’');
  expect(describeAdvice(about(hint), dutch).why).toBe(dutch.sameAs.whyUnseen);
});

it('what a hint is about is named when the set is at hand', () => {
  const set = {
    cards: [],
    categories: [{ id: 'rust', name: 'Rust', description: '', colour: 'teal', symbol: 'cup' }],
    tags: [{ id: 'thuis', name: 'thuis' }],
    sections: [{ id: 'verder', label: 'Verder', kind: 'question', reveal: 'on-demand' }],
  } as const;
  const titleOf = (where: string) =>
    describeAdvice(about({ kind: 'unused', path: where }), dutch, set).title;
  expect(titleOf('categories[0]')).toBe(`Rust · ${dutch.unused.category.title}`);
  expect(titleOf('tags[0]')).toBe(`thuis · ${dutch.unused.tag.title}`);
  const back: Hint = { kind: 'question', path: 'cards[0].back.verder', fault: 'no-mark' };
  expect(describeAdvice(about(back), dutch, set).title).toBe(
    `Verder · ${dutch.question['no-mark'].title}`,
  );
});
